/* Every allocation of a whole use of the library fails once: config, engine, a person with every kind of fact, answer, history.
 * Each time the call says so and nothing else has happened; the same call then works, and the end is the same. */
#include "../unit/probe.h"
#include "../../src/facts/record.h"

#include <stdbool.h>

#include <stdio.h>
#include <string.h>

#include <s117/s117.h>

/* ---- what can be read, as one number ------------------------------------------------------------- */

static uint64_t mix(uint64_t hash, uint64_t word) { return (hash ^ word) * UINT64_C(0x100000001b3); }

static uint64_t mix_text(uint64_t hash, const char *text)
{
    for (; text != NULL && *text != 0; text++)
        hash = mix(hash, (unsigned char)*text);
    return mix(hash, text == NULL ? 1 : 2);
}

static uint64_t mix_fact(uint64_t hash, const s117_person *person, s117_fact fact)
{
    s117_kind kind = s117_person_fact_kind(person, fact);
    hash = mix(mix(hash, (uint64_t)kind), (uint64_t)s117_person_fact_parent(person, fact));
    hash = mix(mix(hash, (uint64_t)s117_person_recorded(person, fact)), (uint64_t)s117_person_withdrawn(person, fact));
    for (int32_t i = 0; i < s117_attribute_count(kind); i++) {
        s117_attribute a = s117_attribute_at(kind, i);
        s117_date earliest, latest;
        if (s117_attribute_type(a) == S117_TYPE_DATE) {
            assert_int_equal(s117_person_get_date(person, fact, a, &earliest, &latest), S117_OK);
            hash = mix(mix(hash, (uint64_t)earliest), (uint64_t)latest);
        } else {
            hash = mix_text(mix(hash, (uint64_t)s117_person_get_code(person, fact, a)), s117_person_get_text(person, fact, a));
        }
    }
    return hash;
}

static uint64_t print_of_person(const s117_person *person)
{
    uint64_t hash = mix(7, (uint64_t)s117_person_fact_count(person));
    for (s117_fact fact = 1; fact <= s117_person_fact_count(person); fact++)
        hash = mix_fact(hash, person, fact);
    return hash;
}

static uint64_t print_of_engine(const s117_engine *engine)
{
    uint64_t hash = 7;
    s117_date from, to;
    for (int32_t i = 0; i < s117_engine_body_count(engine); i++) {
        int32_t after[4] = {-1, -1, -1, -1}, count;
        assert_int_equal(s117_engine_body_life(engine, i, &from, &to), S117_OK);
        assert_int_equal(s117_engine_successor(engine, i, NULL, S117_DATE_MAX, after, 4, &count), S117_OK);
        hash = mix_text(mix_text(hash, s117_engine_body_code(engine, i)), s117_engine_body_name(engine, i));
        hash = mix(mix(mix(mix(hash, (uint64_t)from), (uint64_t)to), (uint64_t)count), (uint64_t)after[0]);
    }
    for (int32_t i = 0; i < s117_point_count(); i++)
        hash = mix(hash, (uint64_t)s117_engine_reading(engine, s117_point_id(i)));
    for (int32_t i = 0; i < s117_engine_holiday_count(engine); i++)
        hash = mix(mix(hash, (uint64_t)s117_engine_holiday(engine, i)), (uint64_t)s117_engine_holiday_nation(engine, i));
    for (int32_t i = 0; i < s117_engine_matter_count(engine); i++)
        hash = mix_text(mix_text(hash, s117_engine_matter_id(engine, i)), s117_engine_matter_words(engine, i));
    for (int32_t i = 0; i < s117_engine_policy_count(engine); i++)
        hash = mix_text(mix(hash, (uint64_t)s117_engine_policy_number(engine, i, S117_POLICY_COUNT)), s117_engine_policy_id(engine, i));
    assert_int_equal(s117_engine_commencement(engine, S117_MHA2025_S46, &from), S117_OK);
    return mix(hash, (uint64_t)from);
}

/* A config cannot be read back; the engine made from it can. The probe neither counts nor fails meanwhile. */
static uint64_t print_of_config(probe *p, const s117_config *config)
{
    probe before = *p;
    s117_engine *engine = NULL;
    p->fail_at = 0;
    assert_int_equal(s117_engine_new(config, &engine), S117_OK);
    uint64_t hash = print_of_engine(engine);
    s117_engine_free(engine);
    p->calls = before.calls;
    p->fail_at = before.fail_at;
    return hash;
}

/* ---- building a config -------------------------------------------------------------------------- */

typedef s117_status config_step(s117_config *config);

static s117_status add_own(s117_config *c)
{
    return s117_config_add_body(c, "OLD1", S117_BODY_LOCAL_AUTHORITY, S117_NATION_ENGLAND, "Old Council", S117_DATE_UNKNOWN,
            18000);
}
static s117_status add_next(s117_config *c)
{
    return s117_config_add_body(c, "NEW1", S117_BODY_LOCAL_AUTHORITY, S117_NATION_ENGLAND, "New Council", 18000, S117_DATE_OPEN);
}
static s117_status add_trust(s117_config *c)
{
    return s117_config_add_body(c, "TRUST", S117_BODY_OTHER, S117_NATION_UNKNOWN, "A trust", S117_DATE_UNKNOWN, S117_DATE_OPEN);
}
static s117_status succeed(s117_config *c) { return s117_config_add_succession(c, "OLD1", "NEW1", 18000, NULL); }
static s117_status split_up(s117_config *c) { return s117_config_add_succession(c, "OLD1", "E10000034", 18000, "PART"); }
static s117_status read_16(s117_config *c) { return s117_config_set_reading(c, "OP-16", 'B'); }
static s117_status commence(s117_config *c) { return s117_config_set_commencement(c, S117_MHA2025_S46, 21000); }
static s117_status holiday(s117_config *c) { return s117_config_add_holiday(c, S117_NATION_WALES, 20082); }
static s117_status matter(s117_config *c) { return s117_config_add_matter(c, "own", "leisure", "leisure activities"); }
static s117_status matter_of_another(s117_config *c) { return s117_config_add_matter(c, "other", "leisure", "leisure activities"); }

/* The fields of a policy take no memory; one without its first day would make no engine. */
static s117_status period(s117_config *c)
{
    int32_t policy = -1;
    s117_status status = s117_config_add_policy(c, "REVIEWS", &policy);
    if (status != S117_OK)
        return status;
    assert_int_equal(s117_config_policy_number(c, policy, S117_POLICY_FROM, 18000), S117_OK);
    assert_int_equal(s117_config_policy_number(c, policy, S117_POLICY_DUE, S117_DUE_REVIEW), S117_OK);
    assert_int_equal(s117_config_policy_number(c, policy, S117_POLICY_COUNT, 6), S117_OK);
    return s117_config_policy_number(c, policy, S117_POLICY_UNIT, S117_UNIT_MONTHS);
}

static config_step *const config_steps[] = {add_own, s117_config_load_register, add_next, succeed, split_up, read_16,
        commence, add_trust, holiday, matter, matter_of_another, period};
enum { CONFIG_STEPS = sizeof config_steps / sizeof config_steps[0] };

/* Fails on the nth allocation and goes on; true if there was none to fail. */
static bool config_and_engine(long nth, uint64_t *print)
{
    probe p = {.fail_at = nth};
    s117_allocator allocator = probe_allocator(&p);
    s117_config *config = NULL;
    s117_engine *engine = NULL;
    s117_status status = s117_config_new(&allocator, &config);
    if (status != S117_OK) {
        assert_int_equal(status, S117_E_MEMORY);
        assert_null(config);
        assert_int_equal(p.live, 0);
        assert_int_equal(s117_config_new(&allocator, &config), S117_OK);
    }
    for (size_t i = 0; i < CONFIG_STEPS; i++) {
        uint64_t before = print_of_config(&p, config);
        status = config_steps[i](config);
        if (status == S117_OK)
            continue;
        assert_int_equal(status, S117_E_MEMORY);
        assert_true(print_of_config(&p, config) == before);
        assert_int_equal(config_steps[i](config), S117_OK);
    }
    long live = p.live;
    status = s117_engine_new(config, &engine);
    if (status != S117_OK) {
        assert_int_equal(status, S117_E_MEMORY);
        assert_null(engine);
        assert_int_equal(p.live, live);
        assert_int_equal(s117_engine_new(config, &engine), S117_OK);
    }
    *print = print_of_engine(engine);
    s117_config_free(config);
    s117_engine_free(engine);
    probe_assert_clean(&p);
    return p.calls < nth;
}

static void a_config_and_an_engine(void **state)
{
    uint64_t expected = 0, print = 0;
    long nth = 1;
    (void)state;
    assert_true(config_and_engine(100000, &expected));
    while (!config_and_engine(nth, &print)) {
        assert_true(print == expected);
        nth++;
    }
    assert_true(nth > 8);
}

/* ---- a person with every kind of fact ----------------------------------------------------------- */

enum { D2000 = 10957, D2010 = 14610, D2016 = 16801, D2020 = 18262 };
enum { UNTOUCHED = -77 };

typedef struct world {
    s117_person *person;
    s117_order *order, *again;
    s117_fact fact;
} world;

typedef s117_status step(world *w);

/* The last fact of a kind that was added. */
static s117_fact last(const world *w, s117_kind kind)
{
    for (s117_fact fact = s117_person_fact_count(w->person); fact > 0; fact--)
        if (s117_person_fact_kind(w->person, fact) == kind)
            return fact;
    return 0;
}

#define ADD(name, call) static s117_status name(world *w) { return call; }
ADD(birth, s117_person_add_birth(w->person, 0, &w->fact))
ADD(old_home, s117_person_add_residence(w->person, "E10000006", S117_DATE_UNKNOWN, D2010, &w->fact))
ADD(home, s117_person_add_residence(w->person, "E10000034", D2010, D2016, &w->fact))
ADD(home_area, s117_person_set_text(w->person, w->fact, S117_LOCALITY, "E07000026"))
ADD(home_placer, s117_person_set_text(w->person, w->fact, S117_PLACED_BY, "E06000030"))
ADD(home_capacity, s117_person_set_code(w->person, w->fact, S117_CAPACITY, S117_NO))
ADD(home_range, s117_person_set_date(w->person, w->fact, S117_FROM, D2010, D2010 + 30))
ADD(second_home, s117_person_add_residence(w->person, "E06000030", D2016 - 300, S117_DATE_OPEN, &w->fact))
ADD(home_abroad, s117_person_add_residence(w->person, NULL, D2020 + 900, S117_DATE_OPEN, &w->fact))
ADD(nation, s117_person_set_code(w->person, w->fact, S117_NATION, S117_NATION_ABROAD))
ADD(assessment, s117_person_add_order(w->person, S117_POWER_S2, D2010 + 100, &w->again))
ADD(assessment_ends, s117_order_end(w->again, D2010 + 128, S117_END_REPLACED))
ADD(order, s117_person_add_order(w->person, S117_POWER_S3, D2010 + 128, &w->order))
ADD(bare_order, s117_person_add_order(w->person, S117_POWER_S136, D2010 + 99, NULL))
ADD(order_expires, s117_person_set_date(w->person, s117_order_fact(w->order), S117_EXPIRES, D2010 + 400, D2010 + 400))
ADD(order_hospital, s117_person_set_text(w->person, s117_order_fact(w->order), S117_HOSPITAL, "RXX01"))
ADD(leave, s117_order_add_leave(w->order, S117_LEAVE_OVERNIGHT, D2010 + 140, D2010 + 150, &w->fact))
ADD(cto, s117_order_add_cto(w->order, D2010 + 200, D2010 + 500, S117_CTO_EXPIRED, &w->fact))
ADD(recall, s117_order_add_recall(w->order, D2010 + 300, D2010 + 303, &w->fact))
ADD(discharge, s117_order_add_conditional_discharge(w->order, D2010 + 510, S117_DATE_OPEN, 0, &w->fact))
ADD(absence, s117_order_add_absence(w->order, D2010 + 160, D2010 + 165, &w->fact))
ADD(transfer, s117_person_add(w->person, S117_KIND_TRANSFER, s117_order_fact(w->order), &w->fact))
ADD(tribunal, s117_person_add(w->person, S117_KIND_TRIBUNAL, s117_order_fact(w->order), &w->fact))
ADD(destination, s117_person_add(w->person, S117_KIND_DESTINATION, s117_order_fact(w->order), &w->fact))
ADD(destination_area, s117_person_set_text(w->person, w->fact, S117_AREA, "W06000015"))
ADD(order_ends, s117_order_end(w->order, D2010 + 500, S117_END_COMMUNITY_ENDED))
ADD(stay, s117_person_add_hospital_stay(w->person, "E06000030", D2016, D2016 + 20, &w->fact))
ADD(custody, s117_person_add_custody(w->person, S117_CUSTODY_REMAND, D2016 + 40, D2016 + 60, &w->fact))
ADD(supervised, s117_person_add(w->person, S117_KIND_SUPERVISED_DISCHARGE, 0, &w->fact))
ADD(no_services, s117_person_add(w->person, S117_KIND_NO_SERVICES, 0, &w->fact))
ADD(no_services_end, s117_person_set_date(w->person, w->fact, S117_TO, D2000, D2000 + 30))
ADD(half, s117_person_add_ending(w->person, "E10000034", D2016 + 100, &w->fact))
ADD(half_grounds, s117_person_set_code(w->person, w->fact, S117_GROUNDS, S117_GROUND_MOVED | S117_GROUND_MEANS))
ADD(other_half, s117_person_add_ending(w->person, "QGH", D2016 + 100, &w->fact))
ADD(other_assessed, s117_person_set_date(w->person, w->fact, S117_ASSESSED, D2016 - 900, D2016 - 870))
ADD(notice, s117_person_add(w->person, S117_KIND_NOTICE, 0, &w->fact))
ADD(notice_body, s117_person_set_text(w->person, w->fact, S117_BODY, "E10000034"))
ADD(dispute, s117_person_add(w->person, S117_KIND_DISPUTE, 0, &w->fact))
ADD(dispute_body, s117_person_set_text(w->person, w->fact, S117_BODY_2, "W06000015"))
ADD(second, s117_person_add_order(w->person, S117_POWER_S37_41, D2020, &w->again))
ADD(second_source, s117_person_record(w->person, s117_order_fact(w->again), D2020 + 5, "court order of the day, page 3"))
ADD(registration, s117_person_add(w->person, S117_KIND_REGISTRATION, 0, &w->fact))
ADD(registration_from, s117_person_set_date(w->person, w->fact, S117_FROM, D2010, D2010))
ADD(registration_board, s117_person_set_text(w->person, w->fact, S117_NHS_BODY, "18C"))
ADD(registration_practice, s117_person_set_text(w->person, w->fact, S117_PRACTICE, "M81002"))
ADD(registration_kind, s117_person_set_code(w->person, w->fact, S117_TEMPORARY, S117_NO))
ADD(usual, s117_person_add(w->person, S117_KIND_USUAL_RESIDENCE, 0, &w->fact))
ADD(usual_board, s117_person_set_text(w->person, w->fact, S117_NHS_BODY, "QOX"))
ADD(forces, s117_person_add(w->person, S117_KIND_FORCES, 0, &w->fact))
ADD(forces_status, s117_person_set_code(w->person, w->fact, S117_FORCES_STATUS, S117_FORCES_OTHER))
ADD(child, s117_person_add(w->person, S117_KIND_CHILD_PLACEMENT, 0, &w->fact))
ADD(child_to, s117_person_set_date(w->person, w->fact, S117_TO, D2000, D2000 + 30))
ADD(service, s117_person_add(w->person, S117_KIND_NHSE_SERVICE, 0, &w->fact))
ADD(service_from, s117_person_set_date(w->person, w->fact, S117_FROM, D2020, D2020 + 30))
ADD(arranged, s117_person_set_code(w->person, s117_order_fact(w->again), S117_ARRANGED_BY, S117_ARRANGED_NHSE))
ADD(death, s117_person_add_death(w->person, D2020 + 2000, &w->fact))
ADD(need, s117_person_add_need(w->person, S117_TOPIC_ACCOMMODATION, S117_DISORDER_SAME, D2016, NULL))
ADD(need_label, s117_person_set_text(w->person, last(w, S117_KIND_NEED), S117_LABEL, "somewhere quiet to live, with staff at night"))
ADD(need_finding, s117_person_add(w->person, S117_KIND_NEED_FINDING, last(w, S117_KIND_NEED), NULL))
ADD(line, s117_person_add_service(w->person, "ACC-RES", D2016, S117_DATE_OPEN, NULL))
ADD(line_provider, s117_person_set_text(w->person, last(w, S117_KIND_SERVICE), S117_PROVIDER, "1-1234567"))
ADD(purpose, s117_person_add(w->person, S117_KIND_PURPOSE, last(w, S117_KIND_SERVICE), NULL))
ADD(purpose_need, s117_person_set_fact(w->person, last(w, S117_KIND_PURPOSE), S117_NEED, last(w, S117_KIND_NEED)))
ADD(price, s117_person_add_price(w->person, last(w, S117_KIND_SERVICE), 70001, S117_PER_WEEK, D2016, S117_DATE_OPEN, NULL))
ADD(preference, s117_person_add(w->person, S117_KIND_PREFERENCE, last(w, S117_KIND_SERVICE), NULL))
ADD(top_up, s117_person_add(w->person, S117_KIND_TOP_UP, last(w, S117_KIND_SERVICE), NULL))
ADD(top_up_amount, s117_person_set_money(w->person, last(w, S117_KIND_TOP_UP), S117_AMOUNT, 15000))
ADD(payment_asked, s117_person_add(w->person, S117_KIND_DIRECT_PAYMENT, last(w, S117_KIND_SERVICE), NULL))
ADD(funding, s117_person_add_funding(w->person, S117_FUNDS_PACKAGE, D2016, NULL))
ADD(funding_panel, s117_person_set_text(w->person, last(w, S117_KIND_FUNDING), S117_PANEL, "panel of 4 May, minute 7"))
ADD(share, s117_person_add(w->person, S117_KIND_SHARE, last(w, S117_KIND_FUNDING), NULL))
ADD(charge, s117_person_add_charge(w->person, "E10000034", S117_PAYER_PERSON, 5000, S117_PER_WEEK, D2016, D2020, NULL))
ADD(payment, s117_person_add(w->person, S117_KIND_PAYMENT, 0, NULL))
ADD(refund, s117_person_add(w->person, S117_KIND_REFUND, 0, NULL))
ADD(body_payment, s117_person_add(w->person, S117_KIND_BODY_PAYMENT, 0, NULL))
ADD(health_funding, s117_person_add(w->person, S117_KIND_HEALTH_FUNDING, 0, NULL))
ADD(means, s117_person_add(w->person, S117_KIND_MEANS, 0, NULL))
ADD(means_tested, s117_person_add(w->person, S117_KIND_FINANCIAL_ASSESSMENT, 0, NULL))
ADD(group, s117_person_add(w->person, S117_KIND_CLIENT_GROUP, 0, NULL))
ADD(exclusion, s117_person_add(w->person, S117_KIND_EXCLUSION, 0, NULL))
ADD(review, s117_person_add(w->person, S117_KIND_REVIEW, 0, NULL))
ADD(limitation, s117_person_add(w->person, S117_KIND_LIMITATION, 0, NULL))
ADD(planning, s117_person_add(w->person, S117_KIND_PLANNING, 0, NULL))
ADD(planning_from, s117_person_set_date(w->person, last(w, S117_KIND_PLANNING), S117_FROM, D2020 + 20, D2020 + 20))
ADD(planning_frame, s117_person_set_text(w->person, last(w, S117_KIND_PLANNING), S117_FRAME_ID, "own"))
ADD(matter_considered, s117_person_add(w->person, S117_KIND_MATTER, last(w, S117_KIND_PLANNING), NULL))
ADD(participant, s117_person_add(w->person, S117_KIND_PARTICIPANT, last(w, S117_KIND_PLANNING), NULL))
ADD(plan, s117_person_add(w->person, S117_KIND_PLAN, 0, NULL))
ADD(plan_from, s117_person_set_date(w->person, last(w, S117_KIND_PLAN), S117_FROM, D2010 + 510, D2010 + 510))
ADD(plan_payer, s117_person_set_text(w->person, last(w, S117_KIND_PLAN), S117_INTERIM_PAYER, "E10000034"))
ADD(follow_up, s117_person_add(w->person, S117_KIND_FOLLOW_UP, 0, NULL))
ADD(follow_up_minutes, s117_person_set_money(w->person, last(w, S117_KIND_FOLLOW_UP), S117_MINUTES, 4000))
ADD(ward_discharge, s117_person_add(w->person, S117_KIND_WARD_DISCHARGE, 0, NULL))
ADD(delay, s117_person_add(w->person, S117_KIND_DELAY, 0, NULL))
ADD(review_request, s117_person_add(w->person, S117_KIND_REVIEW_REQUEST, 0, NULL))
ADD(reinstatement, s117_person_add(w->person, S117_KIND_REINSTATEMENT, 0, NULL))
ADD(recommendation, s117_person_add(w->person, S117_KIND_RECOMMENDATION, 0, NULL))
ADD(dispute_step, s117_person_add(w->person, S117_KIND_DISPUTE_STEP, last(w, S117_KIND_DISPUTE), NULL))
ADD(dispute_step_kind, s117_person_set_code(w->person, last(w, S117_KIND_DISPUTE_STEP), S117_STEP, S117_STEP_ASSERTED))
ADD(dispute_step_from, s117_person_set_date(w->person, last(w, S117_KIND_DISPUTE_STEP), S117_FROM, D2016 + 110, D2016 + 110))
ADD(coordinator, s117_person_add(w->person, S117_KIND_COORDINATOR, 0, NULL))
ADD(handover, s117_person_add(w->person, S117_KIND_HANDOVER, 0, NULL))
ADD(register_entry, s117_person_add(w->person, S117_KIND_REGISTER_ENTRY, 0, NULL))
ADD(entry_council, s117_person_set_text(w->person, last(w, S117_KIND_REGISTER_ENTRY), S117_COUNCIL, "E10000034"))
ADD(entry_detention, s117_person_set_fact(w->person, last(w, S117_KIND_REGISTER_ENTRY), S117_DETENTION, s117_order_fact(w->order)))
ADD(records_request, s117_person_add(w->person, S117_KIND_RECORDS_REQUEST, 0, NULL))
ADD(offer, s117_person_add(w->person, S117_KIND_OFFER, 0, NULL))
ADD(mistake, s117_person_add(w->person, S117_KIND_RESIDENCE, 0, NULL))
ADD(withdrawn, s117_person_withdraw(w->person, s117_person_fact_count(w->person), D2020))
#undef ADD

static step *const steps[] = {
    birth, old_home, home, home_area, home_placer, home_capacity, home_range, second_home, home_abroad, nation, assessment,
            assessment_ends, order,
    bare_order, order_expires, order_hospital, leave, cto, recall, discharge, absence, transfer, tribunal, destination,
            destination_area, order_ends,
    stay, custody, supervised, no_services, no_services_end, half, half_grounds, other_half, other_assessed, notice,
            notice_body, dispute,
    dispute_body, second, second_source, registration, registration_from, registration_board, registration_practice,
    registration_kind, usual, usual_board, forces, forces_status, child, child_to, service, service_from, arranged, death, need, need_label, need_finding, line, line_provider,
    purpose, purpose_need, price, preference, top_up, top_up_amount, payment_asked, funding, funding_panel, share, charge, payment, refund, body_payment,
    health_funding, means, means_tested, group, exclusion, review, limitation, planning, planning_from, planning_frame,
    matter_considered, participant, plan, plan_from, plan_payer, follow_up, follow_up_minutes, ward_discharge, delay, review_request, reinstatement,
    recommendation, dispute_step, dispute_step_kind, dispute_step_from, coordinator, handover, register_entry, entry_council, entry_detention,
    records_request, offer, mistake, withdrawn};
enum { STEPS = sizeof steps / sizeof steps[0] };

static void take(step *s, world *w)
{
    uint64_t before = print_of_person(w->person);
    world was = *w;
    s117_status status = s(w);
    if (status == S117_OK)
        return;
    assert_int_equal(status, S117_E_MEMORY);
    assert_true(print_of_person(w->person) == before);
    assert_memory_equal(w, &was, sizeof was);
    assert_int_equal(s(w), S117_OK);
}

static world person_of(probe *p)
{
    world w = {.fact = UNTOUCHED};
    s117_allocator allocator = probe_allocator(p);
    s117_status status = s117_person_new(&allocator, &w.person);
    if (status != S117_OK) {
        assert_int_equal(status, S117_E_MEMORY);
        assert_null(w.person);
        assert_int_equal(p->live, 0);
        assert_int_equal(s117_person_new(&allocator, &w.person), S117_OK);
    }
    for (size_t i = 0; i < STEPS; i++)
        take(steps[i], &w);
    return w;
}

static void a_person(void **state)
{
    uint64_t expected = 0;
    long nth = 0;
    (void)state;
    for (bool done = false; !done; nth++) {
        probe p = {.fail_at = nth};
        world w = person_of(&p);
        if (nth == 0)
            expected = print_of_person(w.person);
        assert_true(print_of_person(w.person) == expected);
        s117_person_free(w.person);
        probe_assert_clean(&p);
        done = nth > 0 && p.calls < nth;
    }
    assert_true(nth > 10);
}

/* Every kind is there, or this would not be the whole. */
static void a_person_with_every_kind(void **state)
{
    probe p = {.fail_at = 0};
    world w = person_of(&p);
    (void)state;
    for (int32_t i = 0; i < s117_code_count(S117_LIST_KIND); i++) {
        bool found = false;
        for (s117_fact fact = 1; fact <= s117_person_fact_count(w.person) && !found; fact++)
            found = s117_person_fact_kind(w.person, fact) == s117_code_at(S117_LIST_KIND, i);
        assert_true(found);
    }
    s117_person_free(w.person);
    probe_assert_clean(&p);
}

/* ---- answers ------------------------------------------------------------------------------------ */

enum { TEXT = 65536 };

/* Made with each allocation failing in turn; then made, and its text is the same. `made` uses engine, w and as_at. */
#define WHILE_FAILING(name, handle, made, text_of, free_it)                                                     \
    static void name##_while_failing(probe *p, const s117_engine *engine, const world *w, s117_date as_at)      \
    {                                                                                                           \
        static char expected[TEXT], text[TEXT];                                                                 \
        const long before = p->live;                                                                            \
        const uint64_t print = print_of_person(w->person);                                                      \
        bool worked = false;                                                                                    \
        handle *answer = NULL;                                                                                  \
        (void)as_at;                                                                                            \
        p->fail_at = 0;                                                                                         \
        assert_int_equal(made, S117_OK);                                                                        \
        assert_true(text_of(answer, expected, sizeof expected) < TEXT);                                         \
        free_it(answer);                                                                                        \
        for (long nth = 1; !worked; nth++) {                                                                    \
            answer = NULL;                                                                                      \
            p->calls = 0;                                                                                       \
            p->fail_at = nth;                                                                                   \
            s117_status status = made;                                                                          \
            worked = status == S117_OK;                                                                         \
            assert_true(worked || (status == S117_E_MEMORY && answer == NULL && p->live == before));            \
            assert_true(worked ? p->calls < nth : p->calls >= nth);                                             \
            assert_true(print_of_person(w->person) == print);                                                   \
        }                                                                                                       \
        p->calls = 0;                                                                                           \
        text_of(answer, text, sizeof text);                                                                     \
        assert_int_equal(p->calls, 0); /* text needs no memory */                                               \
        assert_string_equal(text, expected);                                                                    \
        free_it(answer);                                                                                        \
        assert_int_equal(p->live, before);                                                                      \
        p->fail_at = 0;                                                                                         \
    }

/* A row has the text of its fields. */
static size_t text_of_entry(const s117_entry *entry, char *text, size_t size)
{
    size_t length = 0;
    for (s117_entry_field field = 1; field <= S117_ENTRY_FIELDS; field++)
        length += (size_t)snprintf(text + length, size - length, "%s\n", s117_entry_text(entry, field));
    return length;
}

WHILE_FAILING(determine, s117_determination, s117_determine(engine, w->person, as_at, NULL, &answer), s117_determination_text,
              s117_determination_free)
WHILE_FAILING(history, s117_history, s117_history_new(engine, w->person, NULL, &answer), s117_history_text, s117_history_free)
WHILE_FAILING(next, s117_next, s117_next_new(engine, w->person, as_at, NULL, &answer), s117_next_text, s117_next_free)
WHILE_FAILING(audit, s117_audit, s117_audit_new(engine, w->person, S117_DATE_UNKNOWN, as_at, NULL, &answer), s117_audit_text, s117_audit_free)
WHILE_FAILING(entry, s117_entry, s117_entry_new(engine, w->person, as_at, NULL, &answer), text_of_entry, s117_entry_free)

/* With every date known to the day; what an uncertain one costs is asked of a shorter life. */
static world exact_person(probe *p)
{
    world w = person_of(p);
    for (s117_fact fact = 1; fact <= s117_person_fact_count(w.person); fact++)
        for (int32_t i = 0; i < s117_attribute_count(s117_person_fact_kind(w.person, fact)); i++) {
            s117_attribute attribute = s117_attribute_at(s117_person_fact_kind(w.person, fact), i);
            s117_date from, to;
            if (s117_person_get_date(w.person, fact, attribute, &from, &to) == S117_OK && from != to && from != S117_DATE_UNKNOWN)
                assert_int_equal(s117_person_set_date(w.person, fact, attribute, from, from), S117_OK);
        }
    return w;
}

static void answers(void **state)
{
    static const s117_date days[] = {D2000, D2010 + 110, D2010 + 145, D2010 + 250, D2016 + 10, D2016 + 150, D2020 + 10,
            D2020 + 3000};
    probe p = {.fail_at = 0};
    world w = exact_person(&p);
    s117_engine *engine = NULL;
    (void)state;
    assert_int_equal(s117_engine_new(NULL, &engine), S117_OK);
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++)
        determine_while_failing(&p, engine, &w, days[i]);
    history_while_failing(&p, engine, &w, 0);
    s117_engine_free(engine);
    s117_person_free(w.person);
    probe_assert_clean(&p);
}

/* What was done, what is due, the row of the register: each on a day in hospital, one between endings, and one after the death. */
static void answers_about_planning(void **state)
{
    static const s117_date days[] = {D2010 + 145, D2016 + 150, D2020 + 3000};
    probe p = {.fail_at = 0};
    world w = exact_person(&p);
    s117_engine *engine = NULL;
    (void)state;
    assert_int_equal(s117_engine_new(NULL, &engine), S117_OK);
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        next_while_failing(&p, engine, &w, days[i]);
        audit_while_failing(&p, engine, &w, days[i]);
        entry_while_failing(&p, engine, &w, days[i]);
    }
    s117_engine_free(engine);
    s117_person_free(w.person);
    probe_assert_clean(&p);
}

/* In section 3 for some days of which neither the first nor the last is known, and home given up at about the same time. */
static world uncertain_person(probe *p)
{
    world w = {.fact = UNTOUCHED};
    s117_allocator allocator = probe_allocator(p);
    assert_int_equal(s117_person_new(&allocator, &w.person), S117_OK);
    assert_int_equal(s117_person_add_residence(w.person, "E10000034", S117_DATE_UNKNOWN, D2010, &w.fact), S117_OK);
    assert_int_equal(s117_person_set_date(w.person, w.fact, S117_TO, D2010 - 1, D2010 + 1), S117_OK);
    assert_int_equal(s117_person_add(w.person, S117_KIND_ORDER, 0, &w.fact), S117_OK);
    assert_int_equal(s117_person_set_code(w.person, w.fact, S117_POWER, S117_POWER_S3), S117_OK);
    assert_int_equal(s117_person_set_date(w.person, w.fact, S117_FROM, D2010, D2010 + 1), S117_OK);
    assert_int_equal(s117_person_set_date(w.person, w.fact, S117_TO, D2010 + 50, D2010 + 52), S117_OK);
    return w;
}

static void decide_while_failing(probe *p, const s117_engine *engine, const world *w, s117_date as_at)
{
    s117_decision decision = {.size = sizeof decision, .duty = -1};
    long before = p->live, nth = 0;
    s117_status status;
    do {
        p->calls = 0;
        p->fail_at = ++nth;
        status = s117_decide(engine, w->person, as_at, NULL, &decision);
        assert_true(status == S117_OK || (status == S117_E_MEMORY && decision.duty == -1));
        assert_int_equal(p->live, before);
    } while (status != S117_OK);
    assert_true(nth > 5);
    p->fail_at = 0;
}

static void over_uncertain_dates(void **state)
{
    static const s117_date days[] = {D2010, D2010 + 51, D2010 + 60};
    probe p = {.fail_at = 0};
    world w = uncertain_person(&p);
    s117_engine *engine = NULL;
    (void)state;
    assert_int_equal(s117_engine_new(NULL, &engine), S117_OK);
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        determine_while_failing(&p, engine, &w, days[i]);
        decide_while_failing(&p, engine, &w, days[i]);
    }
    history_while_failing(&p, engine, &w, 0);
    s117_engine_free(engine);
    s117_person_free(w.person);
    probe_assert_clean(&p);
}

/* The fast path allocates nothing. */
static void a_decision(void **state)
{
    probe p = {.fail_at = 0};
    world w = exact_person(&p);
    s117_engine *engine = NULL;
    s117_decision decision = {.size = sizeof decision};
    (void)state;
    assert_int_equal(s117_engine_new(NULL, &engine), S117_OK);
    p.calls = 0;
    for (s117_date day = D2000; day < D2020 + 3000; day += 7)
        assert_int_equal(s117_decide(engine, w.person, day, NULL, &decision), S117_OK);
    assert_int_equal(p.calls, 0);
    s117_engine_free(engine);
    s117_person_free(w.person);
    probe_assert_clean(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_config_and_an_engine), cmocka_unit_test(a_person), cmocka_unit_test(a_person_with_every_kind),
                cmocka_unit_test(answers), cmocka_unit_test(answers_about_planning), cmocka_unit_test(over_uncertain_dates), cmocka_unit_test(a_decision)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
