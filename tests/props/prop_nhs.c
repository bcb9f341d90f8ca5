/* What may change the NHS body and the payer, and what may not: SI 2022/635 regs 5 to 7, SI 2022/636 reg 2, NHS Act 2006 s14Z28, and
 * Who Pays? section 18, over lives in which every fact the NHS side needs is on record. */
#include "complete.h"

static int32_t met;

/* ---- answers ------------------------------------------------------------------------------------ */

typedef struct stand {
    s117_duty duty;
    s117_nhs nhs, payer;
    char council[16], nhs_code[16], payer_code[16], rule[16], payer_rule[16];
    s117_date fixed_on, payer_fixed_on;
} stand;

static void keep(char *to, const char *code) { snprintf(to, 16, "%s", code != NULL ? code : ""); }

static stand stand_on(const trial *t, const life *l, s117_date day)
{
    asked a = enter_trial(t, l, NULL);
    s117_determination *d = determine(&a, day);
    stand s = {.duty = s117_determination_duty(d), .nhs = s117_determination_nhs(d), .payer = s117_determination_payer(d),
               .fixed_on = s117_determination_nhs_fixed_on(d), .payer_fixed_on = s117_determination_payer_fixed_on(d)};
    keep(s.council, s117_determination_council_code(d, 0));
    keep(s.nhs_code, s117_determination_nhs_code(d, 0));
    keep(s.payer_code, s117_determination_payer_code(d, 0));
    keep(s.rule, s117_determination_nhs_rule(d));
    keep(s.payer_rule, s117_determination_payer_rule(d));
    s117_determination_free(d);
    leave(&a);
    return s;
}

static bool is_rule(const stand *s, const char *rule) { return strcmp(s->rule, rule) == 0; }

/* Duty, bodies, and what gave them, on some days of a span, are the same for both lives. */
static bool alike_over(const trial *t, const life *x, const life *y, s117_date from, s117_date to, const char *what, note *why)
{
    asked a = enter_trial(t, x, NULL), b = enter_trial(t, y, NULL);
    bool held = true;
    for (int32_t i = 0; i < 5 && held; i++) {
        s117_date day = from + (to - from) * i / 4;
        s117_determination *d = determine(&a, day), *e = determine(&b, day);
        note m = {NULL, 0, 0}, n = {NULL, 0, 0};
        say_duty(&m, &a, d);
        say_bodies(&m, d);
        say_basis(&m, d);
        say_duty(&n, &b, e);
        say_bodies(&n, e);
        say_basis(&n, e);
        held = agree(why, what, &m, &n);
        if (!held)
            say(why, "on "), say_day(why, day), say(why, "\n");
        s117_determination_free(d);
        s117_determination_free(e);
    }
    leave(&a);
    leave(&b);
    return held;
}

/* ---- the plan ----------------------------------------------------------------------------------- */

static s117_date start_of(const planned *p)
{
    s117_date from[2];
    days_of(p, S117_FROM, &from[0], &from[1]);
    return from[0];
}

static s117_date end_of(const planned *p)
{
    s117_date to[2];
    days_of(p, S117_TO, &to[0], &to[1]);
    return to[0];
}

static s117_date next_order_after(const life *l, s117_date day)
{
    s117_date next = DAY_LAST;
    for (int32_t i = 0; i < l->count; i++)
        if (l->facts[i].kind == S117_KIND_ORDER && start_of(&l->facts[i]) > day && start_of(&l->facts[i]) < next)
            next = start_of(&l->facts[i]);
    return next;
}

static bool is_detained_on(const life *l, s117_date day)
{
    for (int32_t i = 0; i < l->count; i++)
        if (l->facts[i].kind == S117_KIND_ORDER && start_of(&l->facts[i]) <= day && end_of(&l->facts[i]) >= day)
            return true;
    return false;
}

/* Everything that began before the day; what ran on it runs on. */
static life life_until(const life *l, s117_date day)
{
    bool keep_it[FACTS] = {false};
    for (int32_t i = 0; i < l->count; i++)
        keep_it[i] = start_of(&l->facts[i]) < day;
    return part_of(l, keep_it);
}

/* A court's order, or one in a hospital in Wales, from 1 July 2022: no relevant application need lie behind what follows it. */
static bool has_order_without_application(const life *l)
{
    for (int32_t i = 0; i < l->count; i++) {
        const planned *p = &l->facts[i];
        bool court = !is_part_2_power(number_of(p, S117_POWER)), wales = number_of(p, S117_NATION) == S117_NATION_WALES;
        if (p->kind == S117_KIND_ORDER && (court || wales) && end_of(p) >= DAY_OF_BOARDS)
            return true;
    }
    return false;
}

static bool is_carried_on(const stand *s)
{
    return s->duty == S117_DUTY_ACTIVE && s->nhs == S117_NHS_DETERMINED &&
           (is_rule(s, "NHS-21") || is_rule(s, "NHS-24") || is_rule(s, "NHS-25"));
}

/* ---- moves: NHS-36 ------------------------------------------------------------------------------ */

static bool moves_change_nothing(const trial *t, note *why)
{
    dice d = {~t->seed};
    s117_date day = between(&d, DAY_OF_BOARDS + 1, DAY_LAST - 10);
    life moved = t->l;
    int32_t how = below(&d, 3);
    if (stand_on(t, &t->l, day).duty != S117_DUTY_ACTIVE || is_detained_on(&t->l, day))
        return true;
    met++;
    if (how != 1)
        move_home(&moved, some_town(&d), day);
    if (how != 0)
        change_practice(&moved, some_town(&d), day);
    return alike_over(t, &t->l, &moved, day, next_order_after(&t->l, day) - 1, "moved", why);
}

/* ---- a second detention: reg 5(3), reg 6(4); R (Worcestershire) v SSHSC [2023] UKSC 31 ---------- */

static bool redetention_moves_the_council_alone(const trial *t, note *why)
{
    dice d = {~t->seed};
    s117_date day = between(&d, DAY_OF_BOARDS + 30, DAY_LAST - 200), asked_on = day + 100;
    life alone = life_until(&t->l, day - 25), again = alone;
    const town *there = some_town(&d);
    stand before = stand_on(t, &alone, asked_on);
    if (!is_carried_on(&before) || is_detained_on(&alone, day) || has_order_without_application(&alone) ||
        stand_on(t, &alone, day - 25).duty != S117_DUTY_ACTIVE)
        return true;
    met++;
    move_home(&again, there, day - 20);
    change_practice(&again, there, day - 20);
    detain(&again, some_town(&d), S117_POWER_S3, day - below(&d, 10), day, day + 60, S117_END_DISCHARGED, S117_ARRANGED_LOCAL);
    stand after = stand_on(t, &again, asked_on);
    bool held = after.duty == S117_DUTY_ACTIVE && after.nhs == S117_NHS_DETERMINED && strcmp(after.nhs_code, before.nhs_code) == 0 &&
                strcmp(after.council, there->council) == 0 && strcmp(after.payer_code, before.payer_code) == 0;
    if (!held) {
        say(why, "detained again ");
        say_day(why, day);
        say(why, ": NHS body %s by %s (before %s by %s), council %s (moved to %s), payer %s by %s (before %s by %s)\n", after.nhs_code,
            after.rule, before.nhs_code, before.rule, after.council, there->council, after.payer_code, after.payer_rule,
            before.payer_code, before.payer_rule);
    }
    return held;
}

/* ---- the day of an application inside the exclusion period: NHS-34 ------------------------------ */

static bool applications_inside_do_not_count(const trial *t, note *why)
{
    dice d = {~t->seed};
    s117_date day = between(&d, DAY_OF_BOARDS + 30, DAY_LAST - 200);
    life x = life_until(&t->l, day - 25), y;
    const town *hospital = some_town(&d);
    stand before = stand_on(t, &x, day);
    bool chain = chance(&d, 50) || !is_carried_on(&before);
    if (is_detained_on(&x, day) || has_order_without_application(&x) ||
        (!chain && stand_on(t, &x, day - 25).duty != S117_DUTY_ACTIVE))
        return true;
    met++;
    if (chance(&d, 50))
        change_practice(&x, some_town(&d), day - between(&d, 1, 12));
    if (chain)
        detain(&x, hospital, S117_POWER_S2, day - 3, day, day + 20, S117_END_REPLACED, S117_ARRANGED_LOCAL);
    if (chance(&d, 50))
        change_practice(&x, some_town(&d), day + between(&d, 5, 18));
    y = x;
    s117_date from = chain ? day + 20 : day;
    detain(&x, hospital, S117_POWER_S3, from - below(&d, 14), from, from + 40, S117_END_DISCHARGED, S117_ARRANGED_LOCAL);
    detain(&y, hospital, S117_POWER_S3, from - below(&d, 14), from, from + 40, S117_END_DISCHARGED, S117_ARRANGED_LOCAL);
    return alike_over(t, &x, &y, day, from + 60, "applied for on another day", why);
}

/* ---- registrations that do not count: SI 2022/636 reg 2 (NHS-57); reg 7, "on" a day (NHS-36) ----- */

static bool temporary_registrations_do_not_count(const trial *t, note *why)
{
    dice d = {~t->seed};
    s117_date from = between(&d, DAY_OF_BOARDS, DAY_LAST);
    life with = t->l;
    planned *list = register_at(&with, some_town(&d), from);
    put_number(list, S117_TEMPORARY, S117_YES);
    if (chance(&d, 70))
        put_day(list, S117_TO, from + between(&d, 1, 90));
    met += stand_on(t, &t->l, from).nhs == S117_NHS_DETERMINED;
    return alike_over(t, &t->l, &with, from, DAY_LAST, "temporary resident elsewhere", why);
}

static bool later_registrations_do_not_count(const trial *t, note *why)
{
    dice d = {~t->seed};
    stand now = stand_on(t, &t->l, t->as_at);
    s117_date fixed = now.fixed_on > now.payer_fixed_on ? now.fixed_on : now.payer_fixed_on;
    life with = t->l;
    if (t->as_at >= S117I_REGS_2016 && fixed < S117I_REGS_2016) /* until then the duty moved with registration: reg 14(2)(a) */
        fixed = S117I_REGS_2016;
    if (now.nhs != S117_NHS_DETERMINED || now.payer != S117_NHS_DETERMINED || fixed == S117_DATE_UNKNOWN || fixed >= t->as_at)
        return true;
    met++;
    change_practice(&with, some_town(&d), between(&d, fixed + 1, t->as_at));
    return alike_over(t, &t->l, &with, t->as_at, t->as_at, "registered later", why);
}

/* ---- the payer of a detention that began under the law of 2022 ---------------------------------- */

/* Who Pays? since July 2022 names as payer the board that reg 5 makes responsible. */
static bool board_of_the_application_pays(const trial *t, note *why)
{
    dice d = {~t->seed};
    stand now = stand_on(t, &t->l, between(&d, DAY_OF_BOARDS + 200, DAY_LAST));
    if (!is_rule(&now, "NHS-25") || strcmp(now.payer_rule, "NHS-45") != 0 || has_order_without_application(&t->l))
        return true;
    met++;
    if (strcmp(now.nhs_code, now.payer_code) == 0)
        return true;
    say(why, "%s owes, %s pays\n", now.nhs_code, now.payer_code);
    return false;
}

/* ---- successions: s14Z28 ------------------------------------------------------------------------ */

static s117_engine *in_steps, *at_once;

static void add_board(s117_config *config, const char *code, s117_date from, s117_date to)
{
    assert_int_equal(s117_config_add_body(config, code, S117_BODY_ICB, S117_NATION_ENGLAND, code, from, to), S117_OK);
}

/* A board that passed to a second and it to a third, or straight to the third. */
static s117_engine *register_with(bool steps)
{
    s117_config *config = NULL;
    s117_engine *engine = NULL;
    s117_date first = 19600, second = 20000;
    assert_int_equal(s117_config_new(NULL, &config), S117_OK);
    assert_int_equal(s117_config_load_register(config), S117_OK);
    add_board(config, "T1", S117_DATE_UNKNOWN, steps ? first : second);
    add_board(config, "T2", first, second);
    add_board(config, "T3", second, S117_DATE_OPEN);
    assert_int_equal(s117_config_add_succession(config, "T1", steps ? "T2" : "T3", steps ? first : second, NULL), S117_OK);
    if (steps)
        assert_int_equal(s117_config_add_succession(config, "T2", "T3", second, NULL), S117_OK);
    assert_int_equal(s117_engine_new(config, &engine), S117_OK);
    s117_config_free(config);
    return engine;
}

static bool two_successions_are_one(const trial *t, note *why)
{
    trial x = *t, y;
    dice d = {~t->seed};
    s117_date day = between(&d, 20000, DAY_LAST);
    const town *gone = &towns[below(&d, 4)];
    for (int32_t i = 0; i < x.l.count; i++) {
        value *v = value_of(&x.l.facts[i], S117_NHS_BODY);
        if (v != NULL && (strcmp(v->text, gone->board) == 0 || strcmp(v->text, gone->group) == 0))
            v->text = "T1";
    }
    y = x;
    x.law = *in_steps;
    y.law = *at_once;
    stand a = stand_on(&x, &x.l, day), b = stand_on(&y, &y.l, day);
    met += strcmp(a.nhs_code, "T3") == 0;
    if (a.nhs == b.nhs && a.payer == b.payer && strcmp(a.nhs_code, b.nhs_code) == 0 && strcmp(a.payer_code, b.payer_code) == 0 &&
        strcmp(a.rule, b.rule) == 0 && strcmp(a.payer_rule, b.payer_rule) == 0)
        return true;
    say(why, "in steps %s, %s pays; at once %s, %s pays\n", a.nhs_code, a.payer_code, b.nhs_code, b.payer_code);
    return false;
}

/* ---- asked in other ways ------------------------------------------------------------------------ */

static bool order_of_entry_is_irrelevant(const trial *t, note *why)
{
    int32_t order[FACTS];
    shuffle(&t->l, t->seed, 3, order);
    asked a = enter_trial(t, &t->l, NULL), b = enter_trial(t, &t->l, order);
    note x = all_on(&a, t->as_at), y = all_on(&b, t->as_at), h = whole_history(&a), i = whole_history(&b);
    bool held = agree(why, "entered in another order", &x, &y);
    held = agree(why, "history, entered in another order", &h, &i) && held;
    leave(&a);
    leave(&b);
    met++;
    return held;
}

static bool same_body(s117_nhs state, int32_t body, s117_nhs other, const char *code)
{
    return state == other && body == (state == S117_NHS_DETERMINED ? s117_engine_body_find(the_law(), code) : -1);
}

static bool three_ways_of_asking_agree(const trial *t, note *why)
{
    asked a = enter_trial(t, &t->l, NULL);
    s117_history *h = history_of(&a);
    bool held = true;
    dice d = {~t->seed};
    for (int32_t i = 0; i < 8 && held; i++) {
        s117_date day = i == 0 ? t->as_at : i < 4 ? between(&d, DAY_OF_BOARDS - 2, DAY_LAST) : between(&d, DAY_2009, DAY_LAST);
        s117_decision decision = {.size = sizeof decision};
        assert_int_equal(s117_decide(&t->law, a.person, day, NULL, &decision), S117_OK);
        int32_t spell = s117_history_find(h, day);
        note x = head_on(&a, day), y = {NULL, 0, 0};
        say_spell(&y, &a, h, spell);
        held = agree(why, "determination and history", &x, &y) &&
               same_body(decision.nhs, decision.nhs_body, s117_history_nhs(h, spell), s117_history_nhs_code(h, spell, 0)) &&
               same_body(decision.payer, decision.payer_body, s117_history_payer(h, spell), s117_history_payer_code(h, spell, 0));
        met += decision.nhs == S117_NHS_DETERMINED && i == 0;
        if (!held)
            say(why, "on "), say_day(why, day), say(why, "\n");
    }
    s117_history_free(h);
    leave(&a);
    return held;
}

/* Lives are whole: an answer that says more is needed would make what is asked above of no account. */
static bool nothing_is_missing(const trial *t, note *why)
{
    stand now = stand_on(t, &t->l, t->as_at);
    met++;
    if (now.nhs != S117_NHS_UNDETERMINED && now.payer != S117_NHS_UNDETERMINED)
        return true;
    say(why, "NHS body %d by %s, payer %d by %s\n", (int)now.nhs, now.rule, (int)now.payer, now.payer_rule);
    return false;
}

#define ASK(name, holds, lives, least)                       \
    static void name(void **state)                           \
    {                                                        \
        (void)state;                                         \
        ask_of_complete_lives(holds, (lives), &met, (least)); \
    }

ASK(complete, nothing_is_missing, 1500, 1500)
ASK(moves, moves_change_nothing, 2500, 400)
ASK(redetention, redetention_moves_the_council_alone, 2500, 200)
ASK(applications, applications_inside_do_not_count, 2000, 300)
ASK(temporary, temporary_registrations_do_not_count, 2000, 500)
ASK(later_lists, later_registrations_do_not_count, 2000, 200)
ASK(payers, board_of_the_application_pays, 5000, 100)
ASK(successions, two_successions_are_one, 2000, 80)
ASK(entry_order, order_of_entry_is_irrelevant, 500, 500)
ASK(three_ways, three_ways_of_asking_agree, 800, 150)

int main(void)
{
    in_steps = register_with(true);
    at_once = register_with(false);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(complete), cmocka_unit_test(moves), cmocka_unit_test(redetention), cmocka_unit_test(applications),
        cmocka_unit_test(temporary), cmocka_unit_test(later_lists), cmocka_unit_test(payers), cmocka_unit_test(successions),
        cmocka_unit_test(entry_order), cmocka_unit_test(three_ways)};
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    s117_engine_free(in_steps);
    s117_engine_free(at_once);
    s117_engine_free(standing_law);
    return failed;
}
