/* A person's row in the register: who stands where, and who is responsible. Nothing of the host's own words is copied. */
#include "entry.h"

#include "../base/text.h"

/* ---- where the person stands ----------------------------------------------------------------------- */

static void put_detention(s117i_registrar *r, s117_fact order)
{
    const s117i_book *book = r->x.in.book;
    const char *hospital = s117i_text_in(book, order, S117_HOSPITAL);
    s117i_put_number(r, S117_ENTRY_POWER, s117i_code_in(book, order, S117_POWER));
    s117i_put_date(r, S117_ENTRY_DETAINED_FROM, s117i_begins(book, order));
    s117i_put_date(r, S117_ENTRY_DETAINED_TO, s117i_entry(book, order)->ends <= r->today ? s117i_entry(book, order)->ends : S117_DATE_OPEN);
    if (s117i_is_code(hospital, S117I_CODE_MAX)) /* else it may be anything */
        s117i_put_text(r, S117_ENTRY_HOSPITAL, hospital);
    s117i_put_tri(r, S117_ENTRY_EVIDENCED, *s117i_text_in(book, order, S117_SOURCE) != '\0');
}

static void put_standing(s117i_registrar *r)
{
    const s117_determination *d = r->x.answer;
    const s117i_inspection *in = &r->x.in;
    const s117i_standing *standing = s117i_standing_on(in->book, r->today);
    s117i_put_date(r, S117_ENTRY_AS_AT, r->today);
    s117i_put_number(r, S117_ENTRY_DUTY, standing->duty);
    s117i_put_date(r, S117_ENTRY_SINCE, d->since.earliest);
    if (standing->cause != S117I_NO_RULE)
        s117i_put_text(r, S117_ENTRY_RULE, s117_rule_id(standing->cause));
    if (d->order != 0)
        put_detention(r, d->order);
    if (in->stretch_count > 0 && in->stretches[in->stretch_count - 1].inside_from != S117_DATE_OPEN)
        s117i_put_date(r, S117_ENTRY_LEFT_HOSPITAL, in->stretches[in->stretch_count - 1].from);
    s117i_put_tri(r, S117_ENTRY_ON_LEAVE, s117i_one_on(in, S117_KIND_LEAVE, r->today) != 0);
    s117i_put_tri(r, S117_ENTRY_ON_CTO, s117i_one_on(in, S117_KIND_CTO, r->today) != 0);
    s117i_put_tri(r, S117_ENTRY_CONDITIONAL, s117i_one_on(in, S117_KIND_CONDITIONAL_DISCHARGE, r->today) != 0);
    s117i_put_text(r, S117_ENTRY_LAW, d->law);
    s117i_put_text(r, S117_ENTRY_RULESET, s117_ruleset_id());
}

static void put_body(s117i_registrar *r, s117_entry_field field, const char *code)
{
    s117i_put_text(r, field, code);
    s117i_put_text(r, field + 1, s117i_name_of_code(r->x.in.book, code));
}

static void put_bodies(s117i_registrar *r)
{
    const s117i_inspection *in = &r->x.in;
    const s117i_standing *standing = s117i_standing_on(in->book, r->today);
    s117_fact dispute = s117i_one_on(in, S117_KIND_DISPUTE, r->today);
    put_body(r, S117_ENTRY_COUNCIL, standing->council_code);
    put_body(r, S117_ENTRY_NHS_BODY, standing->nhs_code);
    put_body(r, S117_ENTRY_PAYER, standing->payer_code);
    if (dispute != 0)
        s117i_put_code(r, S117_ENTRY_DISPUTE, s117i_code_in(in->book, dispute, S117_DISPUTE_KIND));
}

static void put_home(s117i_registrar *r)
{
    const s117i_inspection *in = &r->x.in;
    const s117i_standing *standing = s117i_standing_on(in->book, r->today);
    s117_fact home = s117i_one_on(in, S117_KIND_RESIDENCE, r->today), group = s117i_one_on(in, S117_KIND_CLIENT_GROUP, r->today);
    if (group != 0)
        s117i_put_code(r, S117_ENTRY_CLIENT_GROUP, s117i_code_in(in->book, group, S117_CLIENT_GROUP));
    if (home == 0)
        return;
    const char *area = s117i_text_in(in->book, home, S117_AREA);
    s117i_put_code(r, S117_ENTRY_ACCOMMODATION, s117i_code_in(in->book, home, S117_ACCOMMODATION));
    if (!*area || !standing->council_known)
        return;
    bool away = !s117i_same_body(in->book, area, standing->council_code, r->today);
    s117i_put_tri(r, S117_ENTRY_OUT_OF_AREA, away);
    if (away && s117i_begins(in->book, home) != S117_DATE_MIN)
        s117i_put_number(r, S117_ENTRY_OUT_OF_AREA_DAYS, r->today - s117i_begins(in->book, home));
}

/* ---- the call ------------------------------------------------------------------------------------- */

static void fill(s117i_registrar *r)
{
    for (int32_t field = 0; field <= S117_ENTRY_FIELDS; field++)
        r->entry->values[field].number = INT64_MIN;
    put_standing(r);
    put_bodies(r);
    put_home(r);
    s117i_put_care(r);
    s117i_put_course(r);
}

s117_status s117_entry_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question, s117_entry **ret_entry)
{
    s117i_registrar r = {.today = as_at};
    if (ret_entry == NULL)
        return S117_E_NULL;
    s117_status status = s117i_inspect_open(engine, person, as_at, question, &r.x);
    if (status != S117_OK)
        return status;
    r.entry = s117i_allocate(&person->memory, sizeof *r.entry);
    if (r.entry != NULL) {
        r.entry->mark = S117I_ENTRY_MARK;
        r.entry->told.memory = person->memory;
        fill(&r);
    }
    s117i_inspect_close(&r.x);
    if (r.entry == NULL)
        return S117_E_MEMORY;
    status = r.entry->told.failed;
    if (status != S117_OK)
        s117_entry_free(r.entry);
    else
        *ret_entry = r.entry;
    return status;
}

void s117_entry_free(s117_entry *entry)
{
    if (entry == NULL || entry->mark != S117I_ENTRY_MARK)
        return;
    s117i_memory memory = entry->told.memory;
    s117i_told_free(&entry->told);
    s117i_release(&memory, entry, sizeof *entry);
}
