/* Why not another council: each that the facts bring up. RES-3 to RES-5, 7, 9, 11, 15, 18; END-4. */
#include "why.h"

static const s117i_fact *fact_of(const s117i_inquiry *q, s117_fact id) { return s117i_fact_of(q->person, id); }

/* The council that now has what the one with this code had; -1 if none, or not one. */
static int32_t council_now(const s117i_inquiry *q, const char *code)
{
    const s117i_register *reg = q->view.law->reg;
    int32_t now[2], body = s117i_register_find(reg, code);
    if (body < 0 || reg->bodies[body].kind != S117_BODY_LOCAL_AUTHORITY)
        return -1;
    return s117i_register_successor(reg, body, NULL, q->view.as_at, now, 2) == 1 ? now[0] : -1;
}

static bool is_of_answer(const s117i_inquiry *q, int32_t body)
{
    for (int32_t i = 0; i < q->body.count; i++)
        if (q->body.bodies[i] == body)
            return true;
    return false;
}

/* Nothing is told of a council that may be the one. */
static void tell(s117i_inquiry *q, int32_t rule, const char *code, const char *condition, s117i_fill *fill)
{
    int32_t body = council_now(q, code);
    if (body < 0 || is_of_answer(q, body))
        return;
    fill->body = q->view.law->reg->bodies[body].name;
    s117i_add_why(q, S117_SETTLES_COUNCIL, rule, body, condition, fill);
}

static void tell_place(s117i_inquiry *q, int32_t rule, s117_fact place, const char *condition, const char *sentence)
{
    s117i_fill fill = {.date = fact_of(q, place)->from, .until = S117I_NO_DATE, .facts = {place, q->life.duty.order}, .sentence = sentence};
    tell(q, rule, s117i_text(q->person, place, S117_AREA), condition, &fill);
}

/* ---- where the person lives, or lived before ------------------------------------------------------ */

#define IN_ITS_AREA "ordinary residence in its area immediately before being detained"

/* RES-13 to RES-17, 21, 22: the step by which the deeming of MHA 2025 s46 left the place out. */
static int32_t deeming_rule(const s117i_inquiry *q)
{
    static const int order[] = {14, 15, 17, 16, 13, 22, 21};
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++)
        if ((q->body.where.rules >> order[i] & 1) != 0)
            return S117I_RULE_RES_1 + order[i] - 1;
    return S117I_RULE_RES_3;
}

/* A home of the day that residence is looked at, and not the one that counts. */
static void not_this_home(s117i_inquiry *q, s117_fact home)
{
    if (!s117i_is_home(&q->view, home) && s117i_code(q->person, home, S117_SETTLED) == S117_NO)
        tell_place(q, S117I_RULE_RES_3, home, IN_ITS_AREA, "Not {body}: living in its area was not settled, so it was not ordinary residence.");
    else if (!s117i_is_home(&q->view, home))
        tell_place(q, S117I_RULE_RES_9, home, IN_ITS_AREA, "Not {body}: living in its area was not by choice, so it was not ordinary residence.");
    else if (q->body.deemed)
        tell_place(q, deeming_rule(q), home, "residence that section 117(3A) does not leave out",
                   "Not {body}: under section 46 of the Mental Health Act 2025, living in its area immediately before being detained does not count.");
    else
        tell_place(q, S117I_RULE_RES_3, home, "the main home", "Not {body}: the home in its area was not the main one.");
}

static void homes_before(s117i_inquiry *q)
{
    s117_fact homes[S117I_CANDIDATES_MAX];
    int32_t count = s117i_cover(&q->view, &q->person->residences, q->body.tested_on, homes, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++)
        not_this_home(q, homes[i]);
}

/* RES-5. */
static void home_now(s117i_inquiry *q)
{
    s117_fact homes[S117I_CANDIDATES_MAX];
    int32_t count = s117i_cover(&q->view, &q->person->residences, q->view.as_at, homes, S117I_CANDIDATES_MAX);
    for (int32_t i = 0; i < count; i++)
        if (s117i_working_day(fact_of(q, homes[i]), false) > q->body.tested_on)
            tell_place(q, S117I_RULE_RES_5, homes[i], IN_ITS_AREA,
                       "Not {body}, in whose area the person has lived since: a move after the day that counts makes no difference.");
}

/* RES-11: no deeming before MHA 2025 s46; RES-15: and it is not in force for this duty. */
static void placer(s117i_inquiry *q)
{
    s117_fact home = q->body.fact;
    if (home == 0 || q->body.deemed || fact_of(q, home)->kind != S117_KIND_RESIDENCE)
        return;
    const char *code = s117i_text(q->person, home, S117_PLACED_BY);
    s117i_fill fill = {.date = fact_of(q, home)->from, .until = S117I_NO_DATE, .facts = {home, q->life.duty.order}};
    fill.sentence = "Not {body}, which placed the person where they lived: who arranges a home does not decide whose area it is in.";
    tell(q, S117I_RULE_RES_11, code, IN_ITS_AREA, &fill);
    fill.sentence = "Not {body} for having provided that home as aftercare: section 46 of the Mental Health Act 2025, by which that would count, is not in "
                    "force for this duty.";
    if (s117i_code(q->person, home, S117_PLACED_UNDER) == S117_UNDER_S117)
        tell(q, S117I_RULE_RES_15, code, "section 46 of the Mental Health Act 2025 in force for this duty", &fill);
}

/* RES-4: "sent" is asked only of who had no ordinary residence. */
static void destination(s117i_inquiry *q)
{
    s117_fact sent = q->life.duty.sent_to;
    if (sent != 0 && !q->body.old_test && q->body.limb == S117I_RULE_RES_3)
        tell_place(q, S117I_RULE_RES_4, sent, "no ordinary residence in England or Wales",
                   "Not {body}, to whose area the hospital sent the person: that counts only for someone who was not ordinarily resident anywhere.");
}

/* ---- hospitals and prisons ------------------------------------------------------------------------ */

static void held_in(s117i_inquiry *q, s117_fact place)
{
    const char *sentence = "Not {body}, in whose area the hospital is: being there is no ordinary residence.";
    if (fact_of(q, place)->kind == S117_KIND_CUSTODY)
        sentence = "Not {body}, in whose area the prison or other custody was: nobody chooses to live there.";
    tell_place(q, S117I_RULE_RES_9, place, "a home adopted by choice", sentence);
}

static void held_in_spans(s117i_inquiry *q, const s117i_spans *spans)
{
    for (uint32_t i = 0; i < spans->count && spans->items[i].from <= q->view.as_at; i++)
        if (spans->items[i].to >= q->life.duty.chain_from && s117i_visible(q->person, spans->items[i].fact, q->view.known_by))
            held_in(q, spans->items[i].fact);
}

static void hospitals(s117i_inquiry *q)
{
    s117_fact order = q->life.duty.order;
    for (uint32_t i = 0; i < q->answer->chain_count; i++)
        held_in(q, q->answer->chain[i]);
    held_in(q, order);
    for (s117_fact id = 0; (id = s117i_next_under(q->person, order, q->life.duty.twin, id)) != 0;)
        if (fact_of(q, id)->kind == S117_KIND_TRANSFER && s117i_working_day(fact_of(q, id), false) <= q->view.as_at &&
            s117i_visible(q->person, id, q->view.known_by))
            held_in(q, id);
    held_in_spans(q, &q->person->stays);
    held_in_spans(q, &q->person->custodies);
}

/* ---- the council before --------------------------------------------------------------------------- */

/* END-4, RES-7. */
static void earlier(s117i_inquiry *q)
{
    static const s117i_duty none = {0};
    const s117i_duty *before = &q->life.earlier, *duty = &q->life.duty;
    s117i_responsible_body owed;
    if (before->order == 0 || before->end.rule != S117I_RULE_END_4 || before->ended != duty->qualifying_from)
        return;
    s117i_responsible(&q->view, before, &none, before->ended, &owed);
    if (owed.state != S117_COUNCIL_DETERMINED && before->imposed == NULL)
        return;
    const char *code = before->imposed != NULL ? before->imposed : owed.codes[0];
    s117i_fill fill = {.date = before->end.when, .until = S117I_NO_DATE, .facts = {duty->order, before->order}};
    fill.sentence = "Not {body}, which owed the duty before: the new detention {date} ended that duty.";
    tell(q, S117I_RULE_END_4, code, "no new detention since", &fill);
    fill.date = s117i_tested_on(q);
    fill.sentence = "Not {body} for where the person lived before the first detention: after a new one residence is looked at afresh, as it was {date}.";
    if (!q->body.deemed)
        tell(q, S117I_RULE_RES_7, code, IN_ITS_AREA, &fill);
}

/* RES-18. */
static void reorganised(s117i_inquiry *q)
{
    if (!q->body.succeeded || q->body.state != S117_COUNCIL_DETERMINED || q->body.original < 0)
        return;
    s117i_fill fill = {.body = q->view.law->reg->bodies[q->body.original].name, .other = q->view.law->reg->bodies[q->body.bodies[0]].name,
                       .date = S117I_NO_DATE, .until = S117I_NO_DATE, .facts = {q->body.fact},
                       .sentence = "Not {body}: councils have been reorganised, and what it owed passed to {other}."};
    s117i_add_why(q, S117_SETTLES_COUNCIL, S117I_RULE_RES_18, q->body.original, "a council that still exists there", &fill);
}

void s117i_why_not_council(s117i_inquiry *q)
{
    if (q->life.duty.order == 0 || q->life.duty.ended != S117_DATE_OPEN)
        return;
    earlier(q);
    home_now(q);
    placer(q);
    homes_before(q);
    destination(q);
    hospitals(q);
    reorganised(q);
}
