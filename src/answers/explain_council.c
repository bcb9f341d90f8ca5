/* Which council, and why: reasons from RES and DISP, in the order of the decision tree. */
#include "answer.h"
#include "../facts/index.h"
#include <string.h>

static const s117i_fact *fact_of(const s117i_inquiry *q, s117_fact id) { return s117i_fact_of(q->person, id); }

static const char *body_name(const s117i_inquiry *q, const char *code)
{
    int32_t body = s117i_register_find(q->view.law->reg, code);
    return body >= 0 ? q->view.law->reg->bodies[body].name : code;
}

const char *s117i_council_words(s117i_inquiry *q, const s117i_responsible_body *body, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    for (int32_t i = 0; i < body->count && !q->bare; i++) {
        if (i > 0)
            s117i_write(&w, i + 1 == body->count ? " or " : ", ");
        s117i_write(&w, body->bodies[i] >= 0 ? q->view.law->reg->bodies[body->bodies[i]].name : body->codes[i]);
    }
    s117i_write_end(&w);
    return buffer;
}

static bool used(const s117i_inquiry *q, int res) { return (q->body.where.rules >> res & 1) != 0; }

static int32_t res_rule(int n) { return S117I_RULE_RES_1 + n - 1; }

/* ---- which detention is looked at ---------------------------------------------------------------- */

/* RES-8: what happened under the order that was not a new detention. */
static s117_fact continuation(const s117i_inquiry *q)
{
    const s117_person *p = q->person;
    for (uint32_t i = 0; i < p->event_count && p->events[i].date <= q->view.as_at; i++) {
        const s117i_event *event = &p->events[i];
        if (!s117i_visible(p, event->fact, q->view.known_by))
            continue;
        const s117i_fact *fact = fact_of(q, event->fact);
        int32_t how = fact->codes[S117I_SLOT_HOW];
        bool ours = (fact->parent == q->life.duty.order || (fact->parent != 0 && fact->parent == q->life.duty.twin)) && event->what == S117I_FINISH;
        if (ours && ((event->kind == S117_KIND_CTO && how == S117_CTO_REVOKED) || (event->kind == S117_KIND_LEAVE && how == S117_LEAVE_ENDED_RECALLED) ||
                     (event->kind == S117_KIND_CONDITIONAL_DISCHARGE && how == S117_CD_RECALLED)))
            return event->fact;
    }
    return q->life.duty.continued;
}

/* By day, then by what they say: the order of entry must not show. */
static bool is_earlier_transfer(const s117i_inquiry *q, s117_fact a, s117_fact b)
{
    s117_date x = s117i_working_day(fact_of(q, a), false), y = s117i_working_day(fact_of(q, b), false);
    return x != y ? x < y : s117i_content_key(q->person, a) < s117i_content_key(q->person, b);
}

/* The first transfer to another hospital under the order. */
static s117_fact transfer_of(const s117i_inquiry *q)
{
    s117_fact first = 0;
    for (s117_fact id = 0; (id = s117i_next_under(q->person, q->life.duty.order, q->life.duty.twin, id)) != 0;) {
        s117_date on = s117i_working_day(fact_of(q, id), false);
        if (fact_of(q, id)->kind == S117_KIND_TRANSFER && s117i_visible(q->person, id, q->view.known_by) && on <= q->view.as_at &&
            (first == 0 || is_earlier_transfer(q, id, first)))
            first = id;
    }
    return first;
}

/* The day before detention, as exactly as it is known: an uncertain start leaves it uncertain. */
s117i_range s117i_tested_on(const s117i_inquiry *q)
{
    const s117i_duty *duty = &q->life.duty;
    if (q->body.tested_on == s117i_add_days(duty->qualifying_from, -1) && !s117i_is_exact(duty->from))
        return duty->from;
    return s117i_exact(q->body.tested_on);
}

/* "The recall on 3 September 2009": what RES-8 says was no new detention. */
static const char *continuation_words(const s117i_inquiry *q, s117_fact fact, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    const s117i_fact *f = fact_of(q, fact);
    char date[96];
    s117i_range when = f->to;
    switch (f->kind) {
    case S117_KIND_CTO: s117i_write(&w, "The revocation of the community treatment order "); break;
    case S117_KIND_LEAVE: s117i_write(&w, "The recall from leave "); break;
    case S117_KIND_CONDITIONAL_DISCHARGE: s117i_write(&w, "The recall to hospital "); break;
    default:
        s117i_write(&w, f->kind == S117_KIND_TRANSFER ? "The move to another hospital " : "The notional hospital order ");
        when = f->from;
        break;
    }
    s117i_date_words(when, true, date, sizeof date);
    s117i_write(&w, date);
    s117i_write_end(&w);
    return buffer;
}

static void tell_detention(s117i_inquiry *q)
{
    const s117i_duty *duty = &q->life.duty;
    s117i_fill fill = {.date = s117i_exact(duty->chain_from), .until = S117I_NO_DATE, .facts = {duty->order}};
    s117_fact continued = continuation(q), transfer = transfer_of(q);
    char words[192];
    bool reset = q->view.law->reading[1] == 'B';
    if (used(q, 6) && !reset)
        s117i_add_reason(q, S117I_RULE_RES_6, &fill);
    fill.date = s117i_tested_on(q);
    if (used(q, 7))
        s117i_add_reason(q, S117I_RULE_RES_7, &fill);
    if (continued == 0 && !used(q, 7)) /* where nobody would think of a new detention a mere transfer need not be told */
        continued = transfer;
    if (continued != 0 && q->view.law->reading[2] != 'B') {
        fill.facts[1] = continued;
        fill.detail = continuation_words(q, continued, words, sizeof words);
        s117i_add_reason(q, S117I_RULE_RES_8, &fill);
    }
}

/* ---- where the person lived ---------------------------------------------------------------------- */

static const char *excluded_words(const s117i_inquiry *q, s117_fact fact)
{
    int32_t under = s117i_code(q->person, fact, S117_PLACED_UNDER);
    switch (fact_of(q, fact)->kind) {
    case S117_KIND_CUSTODY: return "prison or other custody";
    case S117_KIND_HOSPITAL_STAY: return "a hospital";
    case S117_KIND_ORDER: return "detention";
    default:
        if (s117i_code(q->person, fact, S117_ACCOMMODATION) == S117_ACC_APPROVED_PREMISES)
            return "approved premises";
        return under != 0 ? s117_code_words(S117_LIST_PLACED_UNDER, under) : "imposed on the person";
    }
}

/* The place left out by RES-9, if one can be named. */
static s117_fact excluded_place(const s117i_inquiry *q)
{
    s117_fact found;
    s117_date on = q->body.tested_on;
    s117_fact places[S117I_CANDIDATES_MAX];
    int32_t count = s117i_cover(&q->view, &q->person->residences, on, places, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++)
        if (places[i] != q->body.fact && !s117i_is_home(&q->view, places[i]))
            return places[i];
    if (s117i_cover(&q->view, &q->person->custodies, on, &found, 1) == 1 || s117i_cover(&q->view, &q->person->stays, on, &found, 1) == 1 ||
        s117i_cover(&q->view, &q->person->orders, on, &found, 1) == 1)
        return found;
    if (count == 0 || q->life.duty.chain_from < q->life.duty.qualifying_from) {
        s117_date before = s117i_add_days(q->life.duty.qualifying_from, -1);
        if (s117i_cover(&q->view, &q->person->custodies, before, &found, 1) == 1)
            return found;
    }
    return count > 0 ? places[0] : 0;
}

static void exclude(s117i_inquiry *q, s117_fact place, s117i_range when)
{
    const char *area = s117i_text(q->person, place, S117_AREA);
    s117i_fill fill = {.body = area[0] != 0 ? body_name(q, area) : "another council", .detail = excluded_words(q, place), .date = when,
                       .until = S117I_NO_DATE, .facts = {place}};
    if (fact_of(q, place)->kind == S117_KIND_HOSPITAL_STAY)
        fill.sentence = "A hospital is not a home, so being in hospital in the area of {body} {date} does not by itself make the person ordinarily resident there.";
    if (fact_of(q, place)->kind == S117_KIND_CUSTODY)
        fill.sentence = "Being in prison or other custody, {date}, does not make the person resident where that was.";
    s117i_add_reason(q, S117I_RULE_RES_9, &fill);
}

/* Where a condition made the person live after the detention began: Wiltshire. It explains why another council is not responsible. */
static s117_fact imposed_since(const s117i_inquiry *q)
{
    const s117i_spans *homes = &q->person->residences;
    for (uint32_t i = 0; i < homes->count && homes->items[i].from <= q->view.as_at; i++) {
        s117_fact home = homes->items[i].fact;
        int32_t under = s117i_code(q->person, home, S117_PLACED_UNDER), choice = s117i_code(q->person, home, S117_CHOICE);
        bool imposed = choice == S117_CHOICE_IMPOSED || (choice != S117_CHOICE_OWN && under == S117_UNDER_CONDITION);
        if (homes->items[i].from > q->life.duty.qualifying_from && imposed && s117i_visible(q->person, home, q->view.known_by))
            return home;
    }
    return 0;
}

static void tell_excluded(s117i_inquiry *q)
{
    s117_fact place = used(q, 9) ? excluded_place(q) : 0, since = imposed_since(q);
    if (place != 0)
        exclude(q, place, fact_of(q, place)->kind == S117_KIND_CUSTODY ? fact_of(q, place)->from : s117i_tested_on(q));
    if (since != 0 && since != place)
        exclude(q, since, fact_of(q, since)->from);
}

static void tell_deemed(s117i_inquiry *q, const s117i_fill *fill)
{
    static const int order[] = {14, 15, 17, 16, 21, 13, 22};
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++)
        if (used(q, order[i])) {
            s117i_fill step = *fill;
            s117_fact by = q->body.where.by[order[i]];
            step.date = s117i_exact(q->body.where.on[order[i]]);
            step.facts[0] = by;
            step.detail = by != 0 ? s117_code_words(S117_LIST_ACCOMMODATION, s117i_code(q->person, by, S117_ACCOMMODATION)) : NULL;
            if (order[i] == 16 && s117i_code(q->person, by, S117_ONLY_IN_SPECIFIED) != S117_YES)
                step.sentence = "A council was meeting the person's needs in {detail}. If they could be met only there, what counts is where the person "
                                "was ordinarily resident before first moving in; nobody recorded whether they could.";
            s117i_add_reason(q, res_rule(order[i]), &step);
        }
}

static const char *placer_words(const s117i_inquiry *q)
{
    const char *placer = q->body.fact != 0 ? s117i_text(q->person, q->body.fact, S117_PLACED_BY) : "";
    return placer[0] != 0 ? body_name(q, placer) : "a council";
}

static void tell_how_chosen(s117i_inquiry *q, const s117i_fill *fill)
{
    if (used(q, 10) && q->view.law->reading[15] != 'B')
        s117i_add_reason(q, S117I_RULE_RES_10, fill);
    if (used(q, 12))
        s117i_add_reason(q, S117I_RULE_RES_12, fill);
    if (used(q, 11)) {
        s117i_fill placed = *fill;
        placed.other = placer_words(q);
        s117i_add_reason(q, S117I_RULE_RES_11, &placed);
    }
}

/* How the person came to be of an area, where it was not by ordinary residence. */
static const char *limb_words(const s117i_inquiry *q, bool sent)
{
    if (sent)
        return "sent on discharge to";
    if (q->body.fact != 0 && fact_of(q, q->body.fact)->kind == S117_KIND_HOSPITAL_STAY)
        return "in hospital by choice, with no other home left, and so resident in";
    return q->body.old_test ? "resident in" : "resident, in the weaker sense of the word, in";
}

/* Limb (c), or the test that found the place. */
static void tell_test(s117i_inquiry *q, const s117i_fill *council)
{
    s117i_fill limb = *council, *fill = &limb;
    bool sent = q->body.fact != 0 && fact_of(q, q->body.fact)->kind == S117_KIND_DESTINATION;
    if (q->body.old_test || q->body.limb == S117I_RULE_RES_4)
        limb.detail = limb_words(q, sent);
    bool settled = q->body.state == S117_COUNCIL_DETERMINED;
    if (q->body.old_test) {
        if (settled)
            s117i_add_reason(q, S117I_RULE_RES_1, fill);
        return;
    }
    if (!q->body.deemed)
        s117i_add_reason(q, S117I_RULE_RES_2, fill);
    if (q->body.limb == S117I_RULE_RES_4 && !settled) { /* why it is asked where the person was sent */
        limb.sentence = "The person was not ordinarily resident anywhere in England or Wales {date}.";
        s117i_add_reason(q, S117I_RULE_RES_4, fill);
    }
    if (!settled)
        return;
    if (q->body.limb == S117I_RULE_RES_4)
        s117i_add_reason(q, used(q, 23) ? S117I_RULE_RES_23 : S117I_RULE_RES_4, fill);
    else if (!q->body.deemed || q->body.where.placer == NULL)
        s117i_add_reason(q, S117I_RULE_RES_3, fill);
}

/* ---- afterwards ---------------------------------------------------------------------------------- */

static bool in_same_area(const s117i_inquiry *q, s117_fact place)
{
    int32_t body = s117i_register_find(q->view.law->reg, s117i_text(q->person, place, S117_AREA)), now[2];
    if (body < 0)
        return true; /* nothing can be said */
    s117i_register_successor(q->view.law->reg, body, NULL, q->view.as_at, now, 2);
    return now[0] == q->body.bodies[0];
}

/* RES-5, RES-20: where the person lives on the day asked about. */
static void tell_later_home(s117i_inquiry *q, const s117i_fill *council)
{
    s117_fact places[S117I_CANDIDATES_MAX];
    int32_t count = s117i_cover(&q->view, &q->person->residences, q->view.as_at, places, S117I_CANDIDATES_MAX);
    bool owed = q->life.duty.started != S117_DATE_OPEN && q->life.duty.ended == S117_DATE_OPEN;
    for (int32_t i = 0; owed && i < count; i++) {
        s117i_fill fill = *council;
        fill.date = fact_of(q, places[i])->from;
        fill.facts[0] = places[i];
        bool later = s117i_working_day(fact_of(q, places[i]), false) > q->life.duty.qualifying_from;
        if (later && !in_same_area(q, places[i]) && !s117i_has_reason(q, S117I_RULE_RES_5)) {
            s117i_add_reason(q, S117I_RULE_EVT_8, &fill);
            s117i_add_reason(q, S117I_RULE_RES_5, &fill);
        }
        bool aftercare = s117i_code(q->person, places[i], S117_PLACED_UNDER) == S117_UNDER_S117;
        s117_date since = s117i_nation_of(&q->view, places[i]) == S117_NATION_WALES ? S117I_WALES_2016 : S117I_V5_2015;
        if (later && aftercare && s117i_in_force(q->view.law, since, q->view.as_at))
            s117i_add_reason(q, S117I_RULE_RES_20, &fill);
    }
}

/* "A" and "B or C": the first candidate and the others. */
typedef struct sides { char first[S117I_NAME_ROOM], others[S117I_NAMES_ROOM]; } sides;

static void split_candidates(s117i_inquiry *q, sides *ret_sides)
{
    s117i_responsible_body part = q->body;
    part.count = part.count > 0 ? 1 : 0;
    s117i_council_words(q, &part, ret_sides->first, sizeof ret_sides->first);
    part.count = 0;
    for (int32_t i = 1; i < q->body.count; i++) {
        part.bodies[part.count] = q->body.bodies[i];
        part.codes[part.count++] = q->body.codes[i];
    }
    s117i_council_words(q, &part, ret_sides->others, sizeof ret_sides->others);
}

static void tell_decider(s117i_inquiry *q)
{
    const s117i_deciding *d = &q->deciding;
    sides of;
    split_candidates(q, &of);
    s117i_fill fill = {.body = of.first, .other = of.others, .date = S117I_NO_DATE, .until = S117I_NO_DATE, .facts = {d->dispute}};
    if (d->dispute != 0) {
        fill.body = body_name(q, s117i_text(q->person, d->dispute, S117_BODY));
        fill.other = body_name(q, s117i_text(q->person, d->dispute, S117_BODY_2));
    }
    for (int32_t i = 0; i < d->rule_count; i++)
        s117i_add_reason(q, d->rules[i], &fill);
}

static void tell_undetermined(s117i_inquiry *q, const s117i_fill *council)
{
    char names[S117I_NAMES_ROOM], detail[S117I_NAMES_ROOM + 64];
    s117i_writer w = {detail, sizeof detail, 0};
    s117i_fill fill = *council;
    if (q->body.count > 0) {
        s117i_write(&w, "it may be ");
        s117i_write(&w, s117i_council_words(q, &q->body, names, sizeof names));
    } else {
        s117i_write(&w, "what is missing is listed below");
    }
    s117i_write_end(&w);
    fill.detail = detail;
    s117i_add_reason(q, S117I_RULE_RES_19, &fill);
}

void s117i_explain_council(s117i_inquiry *q)
{
    char names[S117I_NAMES_ROOM];
    if (q->life.duty.order == 0 || q->life.duty.ended != S117_DATE_OPEN) {
        tell_decider(q);
        return;
    }
    s117_fact place = q->body.fact;
    s117i_council_words(q, &q->body, names, sizeof names);
    s117i_fill fill = {.body = names[0] != 0 ? names : "a council that is not settled", .date = s117i_tested_on(q), .until = S117I_NO_DATE,
                       .facts = {place, q->life.duty.order}};
    if (place != 0)
        fill.detail = s117_code_words(S117_LIST_ACCOMMODATION, s117i_code(q->person, place, S117_ACCOMMODATION));
    tell_detention(q);
    tell_excluded(q);
    bool passed_on = q->body.succeeded && q->body.state == S117_COUNCIL_DETERMINED;
    s117i_fill then = fill; /* the council there was at the time */
    if (passed_on)
        then.body = q->view.law->reg->bodies[q->body.original].name;
    tell_deemed(q, &then);
    tell_test(q, &then);
    if (q->body.state == S117_COUNCIL_DETERMINED && !q->body.deemed) /* RES-11, RES-12: until s46 applies */
        tell_how_chosen(q, &then);
    if (passed_on) {
        s117i_fill passed = fill;
        passed.other = then.body;
        s117i_add_reason(q, S117I_RULE_RES_18, &passed);
    }
    if (q->body.state == S117_COUNCIL_DETERMINED)
        tell_later_home(q, &fill);
    else
        tell_undetermined(q, &fill);
    if (q->body.deemed)
        s117i_add_reason(q, S117I_RULE_RES_24, &fill);
    tell_decider(q);
    for (int32_t i = 0; i < q->body.where.missing_count; i++)
        s117i_add_missing(q, q->body.where.missing[i].what, S117_SETTLES_COUNCIL, q->body.where.missing[i].fact);
}
