/* Who decides a dispute about the council: s117(4), (5), §4.5 of the rulebook; DISP-0 to 3, 11, 16, 18; OP-32. */
#include "residence.h"
#include "../facts/index.h"

static void decide_by(s117i_deciding *d, int32_t decider, int rule)
{
    d->decider = decider;
    d->rules[d->rule_count++] = (int16_t)rule;
}

/* Of two disputes the later one; of one day, by what they say, so that the order of entry does not show. */
static bool goes_before(const s117i_view *view, s117_fact a, s117_fact b)
{
    s117_date x = s117i_working_day(s117i_fact_of(view->person, a), false), y = s117i_working_day(s117i_fact_of(view->person, b), false);
    return x != y ? x > y : s117i_content_key(view->person, a) < s117i_content_key(view->person, b);
}

/* About shares, or with the person: nobody decides by those who is responsible. */
static bool is_about_responsibility(const s117i_view *view, s117_fact dispute)
{
    int32_t kind = s117i_code(view->person, dispute, S117_DISPUTE_KIND);
    return kind != S117_DISPUTE_SHARES && kind != S117_DISPUTE_PERSON;
}

/* The dispute on record that is running on the day; 0. */
static s117_fact dispute_on(const s117i_view *view)
{
    s117_fact found = 0;
    for (s117_fact id = 1; id <= (s117_fact)view->person->fact_count; id++) {
        const s117i_fact *fact = s117i_fact_of(view->person, id);
        if (fact->kind == S117_KIND_DISPUTE && is_about_responsibility(view, id) && s117i_visible(view->person, id, view->known_by) &&
            s117i_working_day(fact, false) <= view->as_at && s117i_working_day(fact, true) > view->as_at &&
            (found == 0 || goes_before(view, id, found)))
            found = id;
    }
    return found;
}

static int32_t party_nation(const s117i_view *view, const char *code)
{
    int32_t body = s117i_register_find(view->law->reg, code);
    return body >= 0 ? view->law->reg->bodies[body].nation : S117_NATION_UNKNOWN;
}

static void by_nations(const s117i_view *view, s117i_deciding *d, bool english, bool welsh)
{
    bool care_act = s117i_in_force(view->law, S117I_V5_2015, view->as_at);
    bool welsh_act = s117i_in_force(view->law, S117I_WALES_2016, view->as_at);
    if (english && welsh && care_act) {
        decide_by(d, S117_DECIDER_ARRANGEMENTS, S117I_RULE_DISP_3);
        d->rules[d->rule_count++] = S117I_RULE_DISP_16;
    } else if (english && !welsh && care_act) {
        decide_by(d, S117_DECIDER_SECRETARY_OF_STATE, S117I_RULE_DISP_1);
    } else if (welsh && !english && welsh_act) {
        decide_by(d, S117_DECIDER_WELSH_MINISTERS, S117I_RULE_DISP_2);
    } else {
        d->decider = S117_DECIDER_AGREEMENT_OR_COURT; /* no machinery then, or not for such bodies */
    }
}

void s117i_decider(const s117i_view *view, const s117i_responsible_body *body, s117i_deciding *ret_deciding)
{
    s117i_decider_of(view, view->person->disputes ? dispute_on(view) : 0, body, ret_deciding);
}

void s117i_decider_of(const s117i_view *view, s117_fact dispute, const s117i_responsible_body *body, s117i_deciding *ret_deciding)
{
    s117i_deciding *d = ret_deciding;
    bool english = false, welsh = false;
    *d = (s117i_deciding){.dispute = dispute};
    if (d->dispute == 0 && (body->state != S117_COUNCIL_UNDETERMINED || body->count < 2))
        return;
    if (d->dispute != 0 && s117i_code(view->person, d->dispute, S117_DISPUTE_KIND) == S117_DISPUTE_NHS) {
        decide_by(d, S117_DECIDER_NHS_PROCESS, S117I_RULE_DISP_11);
        return;
    }
    int32_t about = d->dispute != 0 ? s117i_code(view->person, d->dispute, S117_ABOUT) : 0;
    if (about == S117_ABOUT_ENTITLEMENT || about == S117_ABOUT_ENDING) { /* outside s117(4) */
        d->decider = S117_DECIDER_AGREEMENT_OR_COURT;
        return;
    }
    if (body->old_test && s117i_in_force(view->law, S117I_V5_2015, view->as_at)) { /* the s75(12) saving keeps out s117(4) too */
        decide_by(d, S117_DECIDER_AGREEMENT_OR_COURT, S117I_RULE_DISP_0);
        return;
    }
    if (d->dispute != 0 && s117i_code(view->person, d->dispute, S117_ALL_AGREE_NO_OR) == S117_YES) {
        d->points |= UINT64_C(1) << 32;
        decide_by(d, S117_DECIDER_AGREEMENT_OR_COURT, S117I_RULE_DISP_18);
        return;
    }
    if (about == S117_ABOUT_RESIDENT_OR_SENT) { /* OP-32: there is first a dispute whether there was any ordinary residence */
        d->points |= UINT64_C(1) << 32;
        if (view->law->reading[32] == 'B') {
            decide_by(d, S117_DECIDER_AGREEMENT_OR_COURT, S117I_RULE_DISP_18);
            return;
        }
    }
    if (d->dispute != 0) {
        int32_t a = party_nation(view, s117i_text(view->person, d->dispute, S117_BODY));
        int32_t b = party_nation(view, s117i_text(view->person, d->dispute, S117_BODY_2));
        english = a == S117_NATION_ENGLAND || b == S117_NATION_ENGLAND;
        welsh = a == S117_NATION_WALES || b == S117_NATION_WALES;
    }
    for (int32_t i = 0; d->dispute == 0 && i < body->count; i++) {
        int32_t nation = body->bodies[i] >= 0 ? view->law->reg->bodies[body->bodies[i]].nation : S117_NATION_UNKNOWN;
        english = english || nation == S117_NATION_ENGLAND;
        welsh = welsh || nation == S117_NATION_WALES;
    }
    by_nations(view, d, english, welsh);
}
