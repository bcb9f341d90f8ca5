/* What the chapters on planning, reviews, endings and disputes have in common: stretches out of hospital, and looking things up. */
#include "duties.h"

#include <string.h>

/* ---- stretches ------------------------------------------------------------------------------------ */

bool s117i_is_prison(const s117i_standing *standing)
{
    return standing->cause == S117I_RULE_EVT_7 || standing->cause == S117I_RULE_EVT_10 || standing->cause == S117I_RULE_EVT_14 ||
           standing->cause == S117I_RULE_EVT_16;
}

enum { DAYS_OF_72_HOURS = 4 };

/* A recall from a community treatment order that is not revoked lasts at most 72 hours: neither leaving nor coming. One that lasts longer was
 * revoked in its course (EVT-3), and is a detention. */
static bool is_recall(const s117i_standing *standing)
{
    return standing->duty == S117_DUTY_SUSPENDED && standing->cause == S117I_RULE_EVT_2;
}

static bool is_short_recall(const s117i_standing *standing)
{
    return is_recall(standing) && standing->to <= s117i_add_days(standing->from, DAYS_OF_72_HOURS);
}

bool s117i_is_inside(const s117i_standing *standing)
{
    return standing->duty == S117_DUTY_ENTITLED_IN_HOSPITAL || (standing->duty == S117_DUTY_SUSPENDED && !is_short_recall(standing));
}

static bool is_abroad(const s117i_standing *standing)
{
    return standing->cause == S117I_RULE_EVT_9 || standing->cause == S117I_RULE_EVT_15;
}

static bool is_out(const s117i_standing *standing)
{
    bool at_rest = standing->duty == S117_DUTY_DORMANT && !is_abroad(standing);
    return standing->duty == S117_DUTY_ACTIVE || standing->duty == S117_DUTY_INVALID_ENDING || at_rest || is_short_recall(standing);
}

/* Detained, or detained again under the same order: the Code asks for the whole of planning. */
static bool is_detention(const s117i_standing *standing)
{
    return standing->duty == S117_DUTY_ENTITLED_IN_HOSPITAL || is_recall(standing) || standing->cause == S117I_RULE_EVT_3 || standing->cause == S117I_RULE_EVT_4;
}

static bool leave_begins(const s117i_book *book, s117_date day)
{
    for (uint32_t i = book->first[S117_KIND_LEAVE]; i < book->first[S117_KIND_LEAVE + 1]; i++)
        if (s117i_begins(book, book->facts[i]) == day)
            return true;
    return false;
}

static bool any_ends(const s117i_book *book, s117_kind kind, s117_date day)
{
    for (uint32_t i = book->first[kind]; i < book->first[kind + 1]; i++)
        if (s117i_ends(book, book->facts[i]) == day)
            return true;
    return false;
}

/* Released from prison, and not from a hospital to which prison went on in name. */
static bool is_released(const s117i_book *book, s117_date day)
{
    return any_ends(book, S117_KIND_CUSTODY, day) && !any_ends(book, S117_KIND_ORDER, day) && !any_ends(book, S117_KIND_HOSPITAL_STAY, day);
}

/* What lies before a stretch: the time inside, if it follows one without a gap. */
static void look_back(const s117i_book *book, uint32_t index, s117i_stretch *s)
{
    const s117i_standing *standings = book->standings;
    s->inside_from = S117_DATE_OPEN;
    if (index > 0)
        s->from_prison = s117i_is_inside(&standings[index - 1]) && (s117i_is_prison(&standings[index - 1]) || is_released(book, s->from));
    for (uint32_t i = index; i-- > 0 && s117i_is_inside(&standings[i]);) {
        s->inside_from = standings[i].from;
        s->anew = s->anew || is_detention(&standings[i]);
        s->new_duty = s->new_duty || standings[i].duty == S117_DUTY_ENTITLED_IN_HOSPITAL;
    }
    s->onto_leave = s->inside_from != S117_DATE_OPEN && leave_begins(book, s->from);
}

uint32_t s117i_find_stretches(const s117i_book *book, s117_date to, s117i_stretch *ret)
{
    uint32_t count = 0;
    s117_date before = S117_DATE_MIN;
    for (uint32_t i = 0; i < book->standing_count && book->standings[i].from <= to; i++) {
        s117i_stretch s = {.from = book->standings[i].from, .before = before, .standing = &book->standings[i]};
        if (!is_out(&book->standings[i]) || is_short_recall(&book->standings[i]))
            continue;
        look_back(book, i, &s);
        while (i + 1 < book->standing_count && is_out(&book->standings[i + 1]))
            i++;
        before = s.to = book->standings[i].to;
        s.nation = s117i_nation_of_council(book, s.standing);
        ret[count++] = s;
    }
    return count;
}

const s117i_stretch *s117i_stretch_after(const s117i_inspection *in, s117_date day)
{
    uint32_t low = 0, high = in->stretch_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (in->stretches[middle].to <= day)
            low = middle + 1;
        else
            high = middle;
    }
    return low < in->stretch_count ? &in->stretches[low] : NULL;
}

const s117i_stretch *s117i_stretch_on(const s117i_inspection *in, s117_date day)
{
    const s117i_stretch *s = s117i_stretch_after(in, day);
    return s != NULL && s->from <= day ? s : NULL;
}

s117i_range s117i_admission(const s117i_inspection *in, s117_date inside_from, s117_date not_before)
{
    static const s117_kind kinds[] = {S117_KIND_ORDER, S117_KIND_HOSPITAL_STAY};
    const s117i_book *book = in->book;
    s117i_range day = {inside_from, inside_from};
    s117_fact at = s117i_one_on(in, S117_KIND_ORDER, inside_from);
    if (at != 0 && s117i_begins(book, at) == inside_from)
        day.latest = s117i_begins_latest(book, at);
    for (uint32_t k = 0; k < sizeof kinds / sizeof kinds[0];) {
        s117_fact before = s117i_one_on(in, kinds[k], s117i_add_days(day.earliest, -1));
        k++;
        if (before != 0 && s117i_begins(book, before) > S117_DATE_MIN && s117i_begins(book, before) > not_before) {
            day = (s117i_range){s117i_begins(book, before), s117i_begins_latest(book, before)};
            k = 0;
        }
    }
    return day;
}

s117_date s117i_planned_from(const s117i_inspection *in, const s117i_stretch *s)
{
    return s->inside_from == S117_DATE_OPEN ? s->before : s117i_admission(in, s->inside_from, s->before).earliest;
}

s117_date s117i_end_of_duty(const s117i_inspection *in, const s117i_stretch *s)
{
    const s117i_stretch *end = in->stretches + in->stretch_count;
    while (s + 1 < end && !s[1].new_duty)
        s++;
    return s->to;
}

bool s117i_next_run(const s117i_inspection *in, uint32_t *at, s117i_run *ret)
{
    if (*at >= in->stretch_count)
        return false;
    const s117i_stretch *s = &in->stretches[*at];
    *ret = (s117i_run){s, 1, s->from, s->to};
    while (*at + ret->count < in->stretch_count && !s[ret->count].anew && s[ret->count].inside_from == ret->to)
        ret->to = s[ret->count++].to;
    *at += ret->count;
    return true;
}

/* ---- facts ---------------------------------------------------------------------------------------- */

s117_date s117i_done_on(const s117i_inspection *in, s117_fact fact, s117_attribute attribute)
{
    s117i_range range = s117i_date(in->book->view.person, fact, attribute);
    s117_date day = range.earliest != S117_DATE_UNKNOWN ? range.earliest : range.latest;
    return s117i_is_day(day) && day <= in->to ? day : S117_DATE_OPEN;
}

s117_date s117i_begins_latest(const s117i_book *book, s117_fact fact)
{
    s117i_range from = s117i_entry(book, fact)->from;
    return s117i_is_range(from) && s117i_is_day(from.latest) ? from.latest : s117i_begins(book, fact);
}

s117_fact s117i_next_of(const s117i_inspection *in, s117_kind kind, uint32_t *at)
{
    const s117i_book *book = in->book;
    uint32_t i = book->first[kind] + (*at)++;
    if (i >= book->first[kind + 1] || s117i_begins(book, book->facts[i]) > in->to)
        return 0;
    return book->facts[i];
}

uint32_t s117i_seek(const s117i_inspection *in, s117_kind kind, s117_date day)
{
    const s117i_book *book = in->book;
    uint32_t low = book->first[kind], high = book->first[kind + 1];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (s117i_begins(book, book->facts[middle]) < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low - book->first[kind];
}

uint32_t s117i_seek_end(const s117i_inspection *in, s117_kind kind, s117_date day)
{
    uint32_t low = in->book->first[kind], high = in->book->first[kind + 1];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (in->reach[middle] <= day)
            low = middle + 1;
        else
            high = middle;
    }
    return low - in->book->first[kind];
}

s117_fact s117i_first_between(const s117i_inspection *in, s117_kind kind, s117_date from, s117_date before)
{
    uint32_t at = s117i_seek(in, kind, from);
    s117_fact f = s117i_next_of(in, kind, &at);
    return f != 0 && s117i_begins(in->book, f) < before ? f : 0;
}

s117_fact s117i_one_on(const s117i_inspection *in, s117_kind kind, s117_date day)
{
    uint32_t at = s117i_seek_end(in, kind, day);
    s117_fact f = s117i_next_of(in, kind, &at); /* the first that ends after the day */
    return f != 0 && s117i_begins(in->book, f) <= day ? f : 0;
}

s117_fact s117i_plan_on(const s117i_inspection *in, s117_date day)
{
    const s117i_book *book = in->book;
    uint32_t first = book->first[S117_KIND_PLAN];
    for (uint32_t i = first + s117i_seek(in, S117_KIND_PLAN, s117i_add_days(day < in->to ? day : in->to, 1)); i > first && in->reach[i - 1] > day; i--)
        if (s117i_covers(book, book->facts[i - 1], day) && s117i_code_in(book, book->facts[i - 1], S117_WRITTEN) != S117_NO)
            return book->facts[i - 1];
    return 0;
}

bool s117i_is_of_package(const s117i_book *book, s117_fact review)
{
    int32_t of = s117i_code_in(book, review, S117_REVIEW_OF);
    return of == 0 || of == S117_REVIEW_PACKAGE;
}

s117_fact s117i_next_review(const s117i_inspection *in, s117_date after, s117_date before)
{
    uint32_t at = s117i_seek(in, S117_KIND_REVIEW, s117i_add_days(after, 1));
    for (s117_fact f; (f = s117i_next_of(in, S117_KIND_REVIEW, &at)) != 0 && s117i_begins(in->book, f) < before;)
        if (s117i_is_of_package(in->book, f))
            return f;
    return 0;
}

s117_fact s117i_restricted_on(const s117i_inspection *in, s117_date day)
{
    const s117i_book *book = in->book;
    if (!in->restricted)
        return 0;
    for (uint32_t i = book->first[S117_KIND_ORDER]; i < book->first[S117_KIND_ORDER + 1]; i++) {
        s117_fact order = book->facts[i];
        s117_date over = s117i_done_on(in, order, S117_RESTRICTION_ENDED);
        if (s117i_covers(book, order, day) && (s117i_order_traits(&book->view, order) & S117I_RESTRICTED) != 0 && day < over)
            return order;
    }
    return 0;
}

/* ---- periods -------------------------------------------------------------------------------------- */

s117i_who s117i_who_on(const s117i_inspection *in, s117_date day)
{
    const s117i_book *book = in->book;
    const s117i_standing *standing = s117i_standing_on(book, day);
    s117_fact group = s117i_one_on(in, S117_KIND_CLIENT_GROUP, day);
    s117i_who who = {.nation = s117i_nation_of_council(book, standing), .council = standing->council_code, .nhs_body = standing->payer_code, .age = -1};
    who.client_group = group != 0 ? s117i_code_in(book, group, S117_CLIENT_GROUP) : 0;
    if (book->birth != 0)
        who.age = s117i_age_on(s117i_begins(book, book->birth), day);
    return who;
}

s117_date s117i_due_from(const s117i_inspection *in, s117_due due, s117_date from, int32_t *ret_policy)
{
    s117i_period period;
    s117i_who who = s117i_who_on(in, from);
    s117i_period_of(in->book->view.law, due, &who, from, &period);
    *ret_policy = period.policy;
    return s117i_after(in->book->view.law, who.nation, from, &period);
}

/* What is to be done before the person leaves has its day from that; what was taken away is to be put back at once; a referral has four months
 * from a day that is known, or none. */
static bool may_have_period(s117_due due)
{
    return due >= S117_DUE_COPY && due != S117_DUE_REINSTATEMENT && due != S117_DUE_REFERRAL;
}

void s117i_oblige(const s117i_inspection *in, const s117i_obligation *o)
{
    s117i_obligation own = *o;
    if (own.by == S117_DATE_OPEN && s117i_is_day(own.since) && may_have_period(own.due))
        own.by = s117i_due_from(in, own.due, own.since, &own.policy);
    in->listener->obligation(in->listener->context, &own);
}

/* ---- bodies --------------------------------------------------------------------------------------- */

bool s117i_is_council(const s117i_book *book, const char *code)
{
    int32_t body = *code ? s117i_register_find(book->view.law->reg, code) : -1;
    return body >= 0 && !s117i_is_nhs(book->view.law->reg->bodies[body].kind);
}

enum { SUCCESSORS = 8 };

bool s117i_same_body(const s117i_book *book, const char *recorded, const char *code, s117_date day)
{
    const s117i_register *reg = book->view.law->reg;
    int32_t body = s117i_register_find(reg, recorded), found[SUCCESSORS];
    if (strcmp(recorded, code) == 0)
        return true;
    int32_t count = body < 0 ? 0 : s117i_register_successor(reg, body, NULL, day, found, SUCCESSORS);
    for (int32_t i = 0; i < count && i < SUCCESSORS; i++)
        if (strcmp(reg->bodies[found[i]].code, code) == 0)
            return true;
    return false;
}
