/* Uncertain dates in words, and the head of an answer that is computed over them. */
#include "ranges.h"

#include "../facts/schema.h"

/* "the end of the order of March 2014 under section 3". */
static uint32_t keep_name(s117i_inquiry *q, const s117i_uncertain *u)
{
    char text[S117I_FACT_ROOM + S117I_NAME_ROOM], name[S117I_FACT_ROOM];
    s117i_writer w = {text, sizeof text, 0};
    bool span = s117i_kind_has(s117i_fact_of(q->person, u->fact)->kind, S117_TO);
    if (u->attribute == S117_FROM)
        s117i_write(&w, span ? "the start of " : "");
    else if (u->attribute == S117_TO)
        s117i_write(&w, "the end of ");
    else {
        s117i_write(&w, "\"");
        s117i_write(&w, s117_attribute_name(u->attribute));
        s117i_write(&w, "\" of ");
    }
    s117i_name_fact(&q->view, u->fact, name, sizeof name);
    s117i_write(&w, name);
    return s117i_keep_bytes(q, text, s117i_write_end(&w));
}

static void write_nhs(const s117i_inquiry *q, s117i_writer *w, const char *what, s117_nhs state, const s117i_candidates *who)
{
    if (state != S117_NHS_DETERMINED && who->count == 0)
        return;
    s117i_write(w, what);
    s117i_write(w, state == S117_NHS_UNDETERMINED ? "not settled; it may be " : "");
    for (int32_t i = 0; i < who->count; i++) {
        s117i_write(w, i == 0 ? "" : i + 1 == who->count ? " or " : ", ");
        s117i_write(w, who->bodies[i] >= 0 ? q->view.law->reg->bodies[who->bodies[i]].name : who->codes[i]);
    }
}

static void write_outcome(s117i_inquiry *q, s117i_writer *w, const s117i_outcome *o)
{
    char names[S117I_NAMES_ROOM];
    s117i_responsible_body body = {.state = o->council};
    s117i_outcome_impose(o, NULL, &body, NULL, NULL);
    s117i_write(w, s117_code_words(S117_LIST_DUTY, o->duty));
    if (o->council == S117_COUNCIL_NONE)
        return;
    s117i_write(w, ". Council: ");
    if (o->council == S117_COUNCIL_UNDETERMINED)
        s117i_write(w, o->count > 0 ? "not settled; it may be " : "not settled");
    s117i_write(w, s117i_council_words(q, &body, names, sizeof names));
    write_nhs(q, w, ". NHS body: ", o->nhs, &o->nhs_who);
    if (o->nhs != o->payer || o->nhs_who.count != o->payer_who.count || (o->nhs_who.count > 0 && o->nhs_who.bodies[0] != o->payer_who.bodies[0]))
        write_nhs(q, w, ". NHS body that pays: ", o->payer, &o->payer_who);
}

static void keep_part(s117i_inquiry *q, const s117i_uncertain *u, const s117i_part *part)
{
    s117_determination *d = q->answer;
    char text[S117I_SENTENCE_ROOM], days[96];
    s117i_writer w = {text, sizeof text, 0};
    s117i_part_answer kept = {.days = {part->from, part->to}, .duty = part->outcome.duty, .council = part->outcome.council,
                              .council_count = part->outcome.count};
    if (part->from == u->low && u->recorded.earliest == S117_DATE_UNKNOWN)
        kept.days.earliest = S117_DATE_UNKNOWN;
    if (part->to == u->high)
        kept.days.latest = u->recorded.latest;
    s117i_date_words(kept.days, true, days, sizeof days);
    s117i_write(&w, "If it was ");
    s117i_write(&w, days);
    s117i_write(&w, ": ");
    write_outcome(q, &w, &part->outcome);
    s117i_write(&w, ".");
    kept.sentence = s117i_keep_bytes(q, text, s117i_write_end(&w));
    for (int32_t i = 0; i < part->outcome.count; i++)
        kept.codes[i] = s117i_keep_text(q, part->outcome.codes[i]);
    if (q->failed == S117_OK)
        S117I_ROOM(&d->memory, q->failed, d->parts, d->parts_count + 1);
    if (q->failed == S117_OK)
        d->parts[d->parts_count++] = kept;
}

static void keep_uncertain(s117i_inquiry *q, const s117i_ranges *r, const s117i_uncertain *u)
{
    s117_determination *d = q->answer;
    bool told = r->parts_count > 0 || !r->differs;
    if (u->recorded.earliest > q->view.as_at && !u->depends) /* it has not come, wherever it falls */
        return;
    s117i_uncertain_answer kept = {.fact = u->fact, .attribute = u->attribute, .days = u->recorded, .part = d->parts_count,
                                   .depends = !told ? S117_UNKNOWN : u->depends ? S117_YES : S117_NO, .name = keep_name(q, u)};
    for (uint32_t i = 0; u->depends && i < u->part_count; i++)
        keep_part(q, u, &r->parts[u->part + i]);
    kept.part_count = d->parts_count - kept.part;
    if (q->failed == S117_OK)
        S117I_ROOM(&d->memory, q->failed, d->uncertain, d->uncertain_count + 1);
    if (q->failed == S117_OK)
        d->uncertain[d->uncertain_count++] = kept;
}

void s117i_outcome_impose(const s117i_outcome *o, s117i_life *life, s117i_responsible_body *body, s117i_nhs *nhs, s117i_nhs *payer)
{
    if (life != NULL)
        life->status = o->duty;
    if (nhs != NULL) {
        nhs->state = o->nhs;
        nhs->who = o->nhs_who;
    }
    if (payer != NULL) {
        payer->state = o->payer;
        payer->who = o->payer_who;
    }
    body->state = o->council;
    body->count = o->count;
    for (int32_t i = 0; i < o->count; i++) {
        body->bodies[i] = o->bodies[i];
        body->codes[i] = o->codes[i];
    }
}

/* The reasons stay those of the earliest days; the answer becomes what holds on all of them. */
void s117i_explain_ranges(s117i_inquiry *q)
{
    s117_determination *d = q->answer;
    s117i_ranges r;
    s117i_outcome base = s117i_outcome_of(&q->life, &q->body, &q->nhs, &q->payer);
    if (q->failed != S117_OK || q->person->inexact == 0)
        return;
    s117i_examine(&q->view, &base, true, &r);
    q->failed = r.failed;
    d->differs = r.differs;
    for (uint32_t i = 0; i < r.dates_count; i++)
        keep_uncertain(q, &r, &r.dates[i]);
    d->together = r.together < (int32_t)d->uncertain_count ? r.together : (int32_t)d->uncertain_count;
    if (q->failed == S117_OK && r.dates_count > 0) {
        s117i_outcome_impose(&r.outcome, &q->life, &q->body, &q->nhs, &q->payer);
        d->duty = r.outcome.duty;
        d->since = r.outcome.since;
        d->order = r.outcome.order;
        if (d->order == 0) {
            d->chain_from = S117_DATE_UNKNOWN;
            d->chain_count = 0;
        }
        if (r.differs)
            s117i_decider(&q->view, &q->body, &q->deciding);
        d->decider = q->deciding.decider;
        s117i_keep_councils(q);
        s117i_keep_nhs_bodies(q);
    }
    s117i_ranges_release(&r);
}
