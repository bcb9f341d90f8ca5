/* What must be so of every audit, list of what is due, register row and figure over many persons: the order of entry tells nothing; a
 * period is the whole life cut down to it; what is not known, or was withdrawn, is as if it were not there; what is overdue is found; a
 * review held makes no earlier one missed; a row says what a determination says (audit.h, next.h, entry.h, caseload.h). */
#include "packages.h"

enum { DAY_2014 = 16071, DAY_2026 = 20454, GENERIC = 15 };

static const s117_kind kinds[] = {
    S117_KIND_PLANNING, S117_KIND_PLAN, S117_KIND_COORDINATOR, S117_KIND_FOLLOW_UP, S117_KIND_WARD_DISCHARGE, S117_KIND_DELAY, S117_KIND_REVIEW,
    S117_KIND_REVIEW_REQUEST, S117_KIND_ENDING, S117_KIND_NOTICE, S117_KIND_NO_SERVICES, S117_KIND_REINSTATEMENT, S117_KIND_RECOMMENDATION,
    S117_KIND_DISPUTE, S117_KIND_HANDOVER, S117_KIND_REGISTER_ENTRY, S117_KIND_RECORDS_REQUEST, S117_KIND_OFFER, S117_KIND_CLIENT_GROUP,
    S117_KIND_FINANCIAL_ASSESSMENT};
static const char *const some_bodies[] = {"E06000030", "E06000030", "E10000034", "W06000015", "92G", "QOX", "QOX"};

/* ---- facts of planning and after, every attribute some value of its type or none ------------------- */

static void fill(dice *d, pack *p, int32_t at, s117_date from)
{
    s117_kind kind = p->things[at].kind;
    for (int32_t i = 0; i < s117_attribute_count(kind) && p->things[at].count < WORDS; i++) {
        s117_attribute attribute = s117_attribute_at(kind, i);
        if (attribute == S117_REF || attribute == S117_SOURCE || attribute == S117_FRAME_ID || attribute == S117_MATTER || attribute == S117_LABEL)
            continue;
        if (attribute == S117_FROM)
            with(p, at, attribute, from);
        else if (attribute == S117_TO && chance(d, 50))
            with(p, at, attribute, from + 1 + below(d, 900));
        else if (attribute == S117_TO || !chance(d, 75))
            continue;
        else if (s117_attribute_type(attribute) == S117_TYPE_DATE)
            with(p, at, attribute, from - 60 + below(d, 200));
        else if (s117_attribute_type(attribute) == S117_TYPE_TRI)
            with(p, at, attribute, chance(d, 60) ? S117_YES : S117_NO);
        else if (s117_attribute_type(attribute) == S117_TYPE_CODE || s117_attribute_type(attribute) == S117_TYPE_FLAGS)
            with(p, at, attribute, some_code(d, kind, attribute));
        else if (s117_attribute_type(attribute) == S117_TYPE_BODY)
            with_text(p, at, attribute, PICK(d, some_bodies));
        else if (s117_attribute_type(attribute) == S117_TYPE_NUMBER)
            with(p, at, attribute, below(d, 8000));
    }
}

static void have_children(dice *d, pack *p, int32_t of, s117_kind kind, int32_t most, s117_date from)
{
    for (int32_t i = below(d, most); i > 0 && p->count < THINGS - 8; i--)
        fill(d, p, have(p, kind, of), from + below(d, 300));
}

/* Section 3 in 2015 to 2022, some of it with a community treatment order: a second duty, to which the facts beside belong. */
static void have_detention(dice *d, pack *p, s117_date *left)
{
    s117_date from = between(d, DAY_2014 + 200, DAY_2020 + 900), end = from + 20 + below(d, 200);
    int32_t order = have(p, S117_KIND_ORDER, -1);
    with(p, order, S117_POWER, S117_POWER_S3);
    with(p, order, S117_FROM, from);
    with(p, order, S117_TO, end);
    with(p, order, S117_APPLICATION, from);
    with(p, order, S117_HOW_ENDED, S117_END_DISCHARGED);
    with_text(p, order, S117_AREA, "E06000030");
    *left = end;
}

static bundle planned_bundle(uint64_t seed)
{
    bundle b = {.t = trial_of(seed)};
    dice d = {seed * UINT64_C(0x2545f4914f6cdd1d) + 3};
    s117_date left = DAY_2014;
    b.t.l = plain_life(seed);
    keep_few_ranges(&b.t.l);
    b.t.options = 0;
    b.t.known_by = S117_DATE_OPEN;
    if (chance(&d, 70))
        b.t.law_as_at = 0;
    have_need(&d, &b.p);
    for (int32_t i = between(&d, 0, 2); i > 0; i--)
        have_line(&d, &b.p);
    if (chance(&d, 70))
        have_detention(&d, &b.p, &left);
    for (int32_t i = between(&d, 2, GENERIC); i > 0 && b.p.count < THINGS - 20; i--) {
        s117_kind kind = PICK(&d, kinds);
        s117_date from = chance(&d, 60) ? left - 100 + below(&d, 500) : between(&d, DAY_2014, DAY_2026);
        int32_t at = have(&b.p, kind, -1);
        fill(&d, &b.p, at, from);
        if (kind == S117_KIND_PLANNING) {
            have_children(&d, &b.p, at, S117_KIND_MATTER, 8, from);
            have_children(&d, &b.p, at, S117_KIND_PARTICIPANT, 8, from);
        }
        if (kind == S117_KIND_DISPUTE)
            have_children(&d, &b.p, at, S117_KIND_DISPUTE_STEP, 8, from);
    }
    b.t.as_at = between(&d, DAY_2014, DAY_2026);
    return b;
}

static void ask_of_plans(package_property *holds, int32_t count)
{
    const char *one = getenv("S117_SEED");
    int32_t broken = 0, all = one != NULL ? 1 : soak(count);
    for (int32_t i = 0; i < all; i++) {
        bundle b = planned_bundle(one != NULL ? strtoull(one, NULL, 10) : 1 + (uint64_t)i);
        if (!breaks(holds, &b) || ++broken > SHOWN)
            continue;
        note n = {NULL, 0, 0};
        make_bundle_small(holds, &b);
        say_trial(&n, &b.t);
        say_pack(&n, &b.p);
        holds(&b, &n);
        fprintf(stderr, "%s\n", n.text);
        forget(&n);
    }
    if (broken > 0)
        fail_msg("%d of %d lives break it", (int)broken, (int)all);
}

/* ---- the three answers ------------------------------------------------------------------------------ */

static s117_audit *audit_of(const bundle *b, const s117_person *person, s117_date from, s117_date to, s117_date known_by)
{
    s117_question q = question_of(&b->t);
    s117_audit *audit = NULL;
    q.known_by = known_by;
    assert_int_equal(s117_audit_new(&b->t.law, person, from, to, &q, &audit), S117_OK);
    return audit;
}

static s117_next *next_of(const bundle *b, const s117_person *person, s117_date known_by)
{
    s117_question q = question_of(&b->t);
    s117_next *next = NULL;
    q.known_by = known_by;
    assert_int_equal(s117_next_new(&b->t.law, person, b->t.as_at, &q, &next), S117_OK);
    return next;
}

static s117_entry *entry_of(const bundle *b, const s117_person *person, s117_date known_by)
{
    s117_question q = question_of(&b->t);
    s117_entry *entry = NULL;
    q.known_by = known_by;
    assert_int_equal(s117_entry_new(&b->t.law, person, b->t.as_at, &q, &entry), S117_OK);
    return entry;
}

typedef size_t writer(const void *answer, char *buffer, size_t size);
static size_t audit_text(const void *a, char *buffer, size_t size) { return s117_audit_text(a, buffer, size); }
static size_t next_text(const void *a, char *buffer, size_t size) { return s117_next_text(a, buffer, size); }

static void say_text(note *n, writer *write, const void *answer)
{
    size_t length = write(answer, NULL, 0);
    char *text = malloc(length + 1);
    assert_non_null(text);
    assert_true(write(answer, text, length + 1) == length);
    say(n, "%s\n", text);
    free(text);
}

/* The three answers as text: no id of a fact is in it. */
static note told(const bundle *b, const s117_person *person, s117_date known_by)
{
    note n = {NULL, 0, 0};
    s117_audit *audit = audit_of(b, person, S117_DATE_UNKNOWN, b->t.as_at, known_by);
    s117_next *next = next_of(b, person, known_by);
    s117_entry *entry = entry_of(b, person, known_by);
    say_text(&n, audit_text, audit);
    say_text(&n, next_text, next);
    for (s117_entry_field field = 1; field <= S117_ENTRY_FIELDS; field++)
        say(&n, "%s=%s\n", s117_entry_field_name(field), s117_entry_text(entry, field));
    s117_audit_free(audit);
    s117_next_free(next);
    s117_entry_free(entry);
    return n;
}

static bool alike(note *why, const char *one, note *x, const char *other, note *y)
{
    bool held = same_note(x, y);
    if (!held)
        say(why, "%s:\n%s\n%s:\n%s\n", one, x->text, other, y->text);
    forget(x);
    forget(y);
    return held;
}

/* ---- order of entry ---------------------------------------------------------------------------------- */

static bool order_of_entry_is_irrelevant(const bundle *b, note *why)
{
    int32_t order[THINGS];
    places known;
    dice d = {b->t.seed + 17};
    for (int32_t i = 0; i < b->p.count; i++) {
        int32_t j = below(&d, i + 1);
        order[i] = order[j];
        order[j] = i;
    }
    s117_person *x = person_of(b, NULL, &known), *y = person_of(b, order, &known);
    note n = told(b, x, S117_DATE_OPEN), m = told(b, y, S117_DATE_OPEN);
    s117_person_free(x);
    s117_person_free(y);
    return alike(why, "entered in order", &n, "in another", &m);
}

/* ---- a period ------------------------------------------------------------------------------------------ */

static bool same_finding(const s117_audit *x, int32_t i, const s117_audit *y, int32_t k)
{
    return s117_audit_what(x, i) == s117_audit_what(y, k) && s117_audit_since(x, i) == s117_audit_since(y, k) &&
           s117_audit_until(x, i) == s117_audit_until(y, k) && s117_audit_fact(x, i, 0) == s117_audit_fact(y, k, 0) &&
           strcmp(s117_audit_rule(x, i), s117_audit_rule(y, k)) == 0 && strcmp(s117_audit_body(x, i), s117_audit_body(y, k)) == 0 &&
           strcmp(s117_audit_sentence(x, i), s117_audit_sentence(y, k)) == 0;
}

static bool is_in(const s117_audit *x, int32_t i, const s117_audit *y)
{
    for (int32_t k = 0; k < s117_audit_count(y); k++)
        if (same_finding(x, i, y, k))
            return true;
    return false;
}

/* Only what is about the first day of the period or later, and all of it. */
static bool a_period_is_the_life_cut_down(const bundle *b, note *why)
{
    places known;
    dice d = {b->t.seed + 5};
    s117_date from = b->t.as_at - below(&d, 2500);
    s117_person *person = person_of(b, NULL, &known);
    s117_audit *whole = audit_of(b, person, S117_DATE_UNKNOWN, b->t.as_at, S117_DATE_OPEN), *part = audit_of(b, person, from, b->t.as_at, S117_DATE_OPEN);
    bool held = true;
    for (int32_t i = 0; i < s117_audit_count(part); i++)
        if (!is_in(part, i, whole))
            held = false, say(why, "in the period alone: %s\n", s117_audit_sentence(part, i));
    for (int32_t i = 0; i < s117_audit_count(whole); i++) {
        s117_date since = s117_audit_since(whole, i), until = s117_audit_until(whole, i);
        bool there = is_in(whole, i, part);
        if (since != S117_DATE_UNKNOWN && since >= from && !there)
            held = false, say(why, "not in the period: %s\n", s117_audit_sentence(whole, i));
        if (since != S117_DATE_UNKNOWN && since < from && until != S117_DATE_OPEN && until < from && there)
            held = false, say(why, "in the period, though past: %s\n", s117_audit_sentence(whole, i));
    }
    if (!held)
        say(why, "from "), say_day(why, from), say(why, "\n");
    s117_audit_free(whole);
    s117_audit_free(part);
    s117_person_free(person);
    return held;
}

/* ---- what is not known, or was withdrawn --------------------------------------------------------------- */

/* Nothing else belongs or points to it. */
static bool stands_alone(const pack *p, int32_t at)
{
    for (int32_t i = 0; i < p->count; i++) {
        if (p->things[i].parent == at)
            return false;
        for (int32_t k = 0; k < p->things[i].count; k++)
            if (s117_attribute_type(p->things[i].words[k].attribute) == S117_TYPE_FACT && p->things[i].words[k].at == at)
                return false;
    }
    return true;
}

static bool unseen_is_absent(const bundle *b, note *why, bool withdrawn)
{
    places known, known_less;
    dice d = {b->t.seed + 23};
    bundle less = *b;
    bool gone[THINGS] = {false};
    for (int32_t i = 0; i < b->p.count; i++)
        gone[i] = stands_alone(&b->p, i) && chance(&d, 40);
    for (int32_t i = b->p.count - 1; i >= 0; i--)
        if (gone[i])
            drop_thing(&less.p, i);
    s117_person *all = person_of(b, NULL, &known), *part = person_of(&less, NULL, &known_less);
    for (int32_t i = 0; i < b->p.count; i++)
        if (gone[i])
            assert_int_equal(withdrawn ? s117_person_withdraw(all, known.of[i], DAY_2014) : s117_person_record(all, known.of[i], DAY_2026, NULL), S117_OK);
    s117_date known_by = withdrawn ? S117_DATE_OPEN : DAY_2026 - 1;
    note n = told(b, all, known_by), m = told(b, part, known_by);
    s117_person_free(all);
    s117_person_free(part);
    return alike(why, withdrawn ? "withdrawn" : "not known yet", &n, "not there", &m);
}

static bool the_unknown_is_not_there(const bundle *b, note *why) { return unseen_is_absent(b, why, false); }
static bool the_withdrawn_is_not_there(const bundle *b, note *why) { return unseen_is_absent(b, why, true); }

/* ---- what is overdue is found ---------------------------------------------------------------------------- */

static const struct pair { s117_due due; s117_audit_code codes[3]; } found_as[] = {
    {S117_DUE_ASSESSMENT, {S117_AUDIT_NO_ASSESSMENT}}, {S117_DUE_MEETING, {S117_AUDIT_NO_MEETING}}, {S117_DUE_PLAN, {S117_AUDIT_NO_PLAN}},
    {S117_DUE_COORDINATOR, {S117_AUDIT_NO_COORDINATOR, S117_AUDIT_NO_COORDINATOR_WALES}}, {S117_DUE_FUNDING, {S117_AUDIT_FUNDING_NOT_AGREED}},
    {S117_DUE_COPY, {S117_AUDIT_NO_COPY}}, {S117_DUE_FOLLOW_UP, {S117_AUDIT_NO_FOLLOW_UP}}, {S117_DUE_FIRST_REVIEW, {S117_AUDIT_NO_REVIEW}},
    {S117_DUE_REVIEW, {S117_AUDIT_NO_REVIEW}}, {S117_DUE_REQUEST, {S117_AUDIT_REQUEST_NOT_DECIDED}},
    {S117_DUE_PAYMENT_REVIEW, {S117_AUDIT_PAYMENT_REVIEW_LATE}}, {S117_DUE_NHS_PAYMENT_REVIEW, {S117_AUDIT_PAYMENT_REVIEW_LATE}},
    {S117_DUE_REFERRAL, {S117_AUDIT_NOT_REFERRED}}, {S117_DUE_CONTACT, {S117_AUDIT_NO_CONTACT}}, {S117_DUE_TELL_PERSON, {S117_AUDIT_PERSON_NOT_TOLD}},
    {S117_DUE_TELL_LEAD, {S117_AUDIT_LEAD_NOT_TOLD}}, {S117_DUE_REGISTER, {S117_AUDIT_NOT_ON_REGISTER, S117_AUDIT_OFF_REGISTER}},
    {S117_DUE_RECORDS, {S117_AUDIT_RECORDS_NOT_PRODUCED}}, {S117_DUE_HANDOVER, {S117_AUDIT_NO_HANDOVER}}, {S117_DUE_SHARES, {S117_AUDIT_SHARES_UNRESOLVED}},
    {S117_DUE_COMPLAINT, {S117_AUDIT_COMPLAINT_UNANSWERED}}};

static bool found(const s117_audit *audit, const struct pair *pair)
{
    for (int32_t i = 0; i < s117_audit_count(audit); i++)
        for (size_t k = 0; k < sizeof pair->codes / sizeof *pair->codes; k++)
            if (pair->codes[k] != 0 && s117_audit_what(audit, i) == pair->codes[k] && s117_audit_until(audit, i) == S117_DATE_OPEN)
                return true;
    return false;
}

/* Legal arguments and the review of a determination may be left undone: no finding. */
static bool what_is_overdue_is_found(const bundle *b, note *why)
{
    places known;
    s117_person *person = person_of(b, NULL, &known);
    s117_audit *audit = audit_of(b, person, S117_DATE_UNKNOWN, b->t.as_at, S117_DATE_OPEN);
    s117_next *next = next_of(b, person, S117_DATE_OPEN);
    bool held = true;
    for (int32_t i = 0; i < s117_next_count(next); i++)
        for (size_t k = 0; k < sizeof found_as / sizeof *found_as; k++)
            if (s117_next_state(next, i) == S117_DUE_OVERDUE && s117_next_what(next, i) == found_as[k].due && !found(audit, &found_as[k]))
                held = false, say(why, "overdue and not found: %s\n", s117_next_sentence(next, i));
    if (!held)
        say_text(why, audit_text, audit);
    s117_audit_free(audit);
    s117_next_free(next);
    s117_person_free(person);
    return held;
}

/* ---- a review held ---------------------------------------------------------------------------------------- */

static bool a_review_makes_no_earlier_one_missed(const bundle *b, note *why)
{
    places known;
    dice d = {b->t.seed + 41};
    bundle more = *b;
    s117_date on = b->t.as_at - below(&d, 3000);
    int32_t review = have(&more.p, S117_KIND_REVIEW, -1);
    with(&more.p, review, S117_FROM, on);
    with(&more.p, review, S117_REVIEW_OF, S117_REVIEW_PACKAGE);
    s117_person *x = person_of(b, NULL, &known), *y = person_of(&more, NULL, &known);
    s117_audit *before = audit_of(b, x, S117_DATE_UNKNOWN, b->t.as_at, S117_DATE_OPEN), *after = audit_of(b, y, S117_DATE_UNKNOWN, b->t.as_at, S117_DATE_OPEN);
    bool held = true;
    for (int32_t i = 0; i < s117_audit_count(after); i++) {
        bool was = s117_audit_what(after, i) != S117_AUDIT_NO_REVIEW || s117_audit_since(after, i) >= on;
        for (int32_t k = 0; k < s117_audit_count(before) && !was; k++)
            was = s117_audit_what(before, k) == S117_AUDIT_NO_REVIEW && s117_audit_since(before, k) == s117_audit_since(after, i);
        if (!was)
            held = false, say(why, "missed only since a review was held: %s\n", s117_audit_sentence(after, i));
    }
    if (!held)
        say(why, "review on "), say_day(why, on), say(why, "\n");
    s117_audit_free(before);
    s117_audit_free(after);
    s117_person_free(x);
    s117_person_free(y);
    return held;
}

/* ---- a row of the register --------------------------------------------------------------------------------- */

static bool same_text(const s117_entry *entry, s117_entry_field field, const char *expected, note *why)
{
    if (strcmp(s117_entry_text(entry, field), expected != NULL ? expected : "") == 0)
        return true;
    say(why, "%s: %s and %s\n", s117_entry_field_name(field), s117_entry_text(entry, field), expected != NULL ? expected : "none");
    return false;
}

static bool a_row_says_what_a_determination_says(const bundle *b, note *why)
{
    places known;
    s117_question q = question_of(&b->t);
    s117_person *person = person_of(b, NULL, &known);
    s117_determination *d = NULL;
    assert_int_equal(s117_determine(&b->t.law, person, b->t.as_at, &q, &d), S117_OK);
    s117_entry *entry = entry_of(b, person, S117_DATE_OPEN);
    bool council = s117_determination_council(d) == S117_COUNCIL_DETERMINED, nhs = s117_determination_nhs(d) == S117_NHS_DETERMINED;
    bool payer = s117_determination_payer(d) == S117_NHS_DETERMINED;
    bool held = s117_entry_number(entry, S117_ENTRY_DUTY) == s117_determination_duty(d);
    if (!held)
        say(why, "duty %lld and %d\n", (long long)s117_entry_number(entry, S117_ENTRY_DUTY), (int)s117_determination_duty(d));
    held = same_text(entry, S117_ENTRY_COUNCIL, council ? s117_determination_council_code(d, 0) : NULL, why) && held;
    held = same_text(entry, S117_ENTRY_NHS_BODY, nhs ? s117_determination_nhs_code(d, 0) : NULL, why) && held;
    held = same_text(entry, S117_ENTRY_PAYER, payer ? s117_determination_payer_code(d, 0) : NULL, why) && held;
    s117_entry_free(entry);
    s117_determination_free(d);
    s117_person_free(person);
    return held;
}

/* ---- figures over many persons -------------------------------------------------------------------------------- */

enum { PERSONS = 6 };

static void feed(s117_caseload *load, uint64_t seed)
{
    places known;
    bundle b = planned_bundle(seed);
    b.t.as_at = DAY_2026 - 400;
    s117_person *person = person_of(&b, NULL, &known);
    s117_audit *audit = audit_of(&b, person, S117_DATE_UNKNOWN, b.t.as_at, S117_DATE_OPEN);
    s117_entry *entry = entry_of(&b, person, S117_DATE_OPEN);
    assert_int_equal(s117_caseload_add(load, entry, audit), S117_OK);
    s117_audit_free(audit);
    s117_entry_free(entry);
    s117_person_free(person);
}

static note figures(const s117_caseload *load)
{
    note n = {NULL, 0, 0};
    say(&n, "%lld persons\n", (long long)s117_caseload_persons(load));
    for (int32_t i = 0; i < s117_caseload_count(load); i++)
        say(&n, "%d %d %s %lld %lld\n", (int)s117_caseload_figure(load, i), (int)s117_caseload_code(load, i), s117_caseload_key(load, i),
            (long long)s117_caseload_value(load, i, 0), (long long)s117_caseload_value(load, i, 3));
    return n;
}

static void caseloads(void **state)
{
    (void)state;
    for (int32_t round = 0; round < soak(20); round++) {
        s117_caseload *forth = NULL, *back = NULL, *one = NULL, *two = NULL;
        uint64_t first = 1 + (uint64_t)round * PERSONS;
        note why = {NULL, 0, 0};
        assert_int_equal(s117_caseload_new(NULL, &forth), S117_OK);
        assert_int_equal(s117_caseload_new(NULL, &back), S117_OK);
        assert_int_equal(s117_caseload_new(NULL, &one), S117_OK);
        assert_int_equal(s117_caseload_new(NULL, &two), S117_OK);
        for (uint64_t i = 0; i < PERSONS; i++) {
            feed(forth, first + i);
            feed(back, first + PERSONS - 1 - i);
            feed(i % 2 == 0 ? one : two, first + i);
        }
        assert_int_equal(s117_caseload_merge(one, two), S117_OK);
        note n = figures(forth), m = figures(back), k = figures(forth), merged = figures(one);
        bool held = alike(&why, "fed forth", &n, "fed back", &m) && alike(&why, "fed together", &k, "put together", &merged);
        if (!held)
            fail_msg("%s", why.text);
        s117_caseload_free(forth);
        s117_caseload_free(back);
        s117_caseload_free(one);
        s117_caseload_free(two);
    }
}

/* ---- tests ------------------------------------------------------------------------------------------------------ */

static void entry_order(void **state) { (void)state; ask_of_plans(order_of_entry_is_irrelevant, 500); }
static void periods(void **state) { (void)state; ask_of_plans(a_period_is_the_life_cut_down, 500); }
static void unknown(void **state) { (void)state; ask_of_plans(the_unknown_is_not_there, 500); }
static void withdrawn(void **state) { (void)state; ask_of_plans(the_withdrawn_is_not_there, 500); }
static void overdue(void **state) { (void)state; ask_of_plans(what_is_overdue_is_found, 700); }
static void reviews(void **state) { (void)state; ask_of_plans(a_review_makes_no_earlier_one_missed, 500); }
static void rows(void **state) { (void)state; ask_of_plans(a_row_says_what_a_determination_says, 500); }

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entry_order), cmocka_unit_test(periods), cmocka_unit_test(unknown), cmocka_unit_test(withdrawn),
        cmocka_unit_test(overdue), cmocka_unit_test(reviews), cmocka_unit_test(rows), cmocka_unit_test(caseloads),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    s117_engine_free(standing_law);
    return failed;
}
