/* Between whom aftercare is shared. No statute fixes it: funding decisions on record, else local policies, else nobody has decided. */
#include "services.h"

#include <string.h>

#include "../base/wide.h"

/* ---- decisions ----------------------------------------------------------------------------------- */

static bool meets_need(const s117i_book *book, s117_fact line, s117_fact need, s117_date day)
{
    for (s117_fact p = s117i_next_child(book, line, S117_KIND_PURPOSE, 0); p != 0; p = s117i_next_child(book, line, S117_KIND_PURPOSE, p))
        if (s117i_covers(book, p, day) && s117i_linked(book, p, S117_NEED, S117_KIND_NEED) == need)
            return true;
    return false;
}

/* What a decision covers; the narrower scope goes first. */
static bool is_about(const s117i_book *book, s117_fact decision, int32_t scope, s117_fact line, s117_date day)
{
    s117_fact need;
    if (s117i_code_in(book, decision, S117_FUNDING_SCOPE) != scope)
        return false;
    switch (scope) {
    case S117_FUNDS_LINE: return line != 0 && s117i_linked(book, decision, S117_LINE, S117_KIND_SERVICE) == line;
    case S117_FUNDS_NEED:
        need = s117i_linked(book, decision, S117_NEED, S117_KIND_NEED);
        return line != 0 && need != 0 && meets_need(book, line, need, day);
    default: return true;
    }
}

static int64_t number_or(const s117i_book *book, s117_fact fact, s117_attribute attribute, int64_t otherwise)
{
    s117_money value = s117i_amount_in(book, fact, attribute);
    return value == S117_MONEY_UNKNOWN ? otherwise : value;
}

static bool goes_after(const s117i_sharer *a, const s117i_sharer *b)
{
    return a->party != b->party ? a->party > b->party : strcmp(a->body, b->body) > 0;
}

/* Parts of one party and body are one part; those of nothing are none. False if there is no room. */
static bool add_part(s117i_split *split, int32_t party, const char *body, int64_t share)
{
    s117i_sharer part = {party, body, share};
    int32_t at = split->count;
    for (int32_t i = 0; i < split->count; i++)
        if (split->parts[i].party == party && strcmp(split->parts[i].body, body) == 0) {
            split->parts[i].share += share;
            return true;
        }
    if (split->count == S117I_SHARERS_MAX)
        return false;
    for (; at > 0 && goes_after(&split->parts[at - 1], &part); at--)
        split->parts[at] = split->parts[at - 1];
    split->parts[at] = part;
    split->count++;
    return true;
}

static bool adds_up(const s117i_split *split)
{
    int64_t rest = split->whole;
    for (int32_t i = 0; i < split->count; i++) {
        if (split->parts[i].share > rest)
            return false;
        rest -= split->parts[i].share;
    }
    return rest == 0 && split->whole > 0;
}

static bool read_decision(const s117i_book *book, s117_fact decision, s117i_split *ret)
{
    *ret = (s117i_split){.whole = number_or(book, decision, S117_WHOLE, 100), .decision = decision, .policy = -1, .fnc = s117i_code_in(book, decision, S117_FNC)};
    for (s117_fact s = s117i_next_child(book, decision, S117_KIND_SHARE, 0); s != 0; s = s117i_next_child(book, decision, S117_KIND_SHARE, s)) {
        int32_t party = s117i_code_in(book, s, S117_PARTY);
        bool may = party == S117_PARTY_COUNCIL || party == S117_PARTY_NHS || party == S117_PARTY_EDUCATION || party == S117_PARTY_OTHER;
        if (!may || !add_part(ret, party, s117i_text_in(book, s, S117_BODY), number_or(book, s, S117_SHARE, 0)))
            return false;
    }
    return adds_up(ret);
}

/* Parts of wholes, exactly: were either the greater, it would not come out of the other. */
static bool same_part(int64_t a, int64_t of_a, int64_t b, int64_t of_b)
{
    int64_t as_b = -1, as_a = -1;
    (void)s117i_mul_div_floor(a, of_b, of_a, &as_b);
    (void)s117i_mul_div_floor(b, of_a, of_b, &as_a);
    return as_b == b && as_a == a;
}

static bool same_split(const s117i_split *a, const s117i_split *b)
{
    if (a->count != b->count)
        return false;
    for (int32_t i = 0; i < a->count; i++) /* whole 100 and whole 1000 may say the same */
        if (a->parts[i].party != b->parts[i].party || strcmp(a->parts[i].body, b->parts[i].body) != 0 ||
            !same_part(a->parts[i].share, a->whole, b->parts[i].share, b->whole))
            return false;
    return a->fnc == b->fnc;
}

/* The decision of a scope that governs the day: the last that can be used. Two of one day that differ undo each other. */
static bool decision_of(const s117i_book *book, int32_t scope, s117_fact line, s117_date day, s117i_split *ret, s117i_notes *notes)
{
    s117_date before = S117_DATE_OPEN; /* decisions that began on a later day were undone */
    for (;;) {
        s117_fact best = 0, rival = 0;
        s117i_split of_best = {.policy = -1}, split;
        for (uint32_t i = book->first[S117_KIND_FUNDING]; i < book->first[S117_KIND_FUNDING + 1]; i++) {
            s117_fact d = book->facts[i];
            if (s117i_begins(book, d) >= before || !s117i_covers(book, d, day) || !is_about(book, d, scope, line, day))
                continue;
            if (!read_decision(book, d, &split)) {
                s117i_note_flaw(notes, S117_FLAW_SHARES, d, 0);
                continue;
            }
            if (best == 0 || s117i_begins(book, d) > s117i_begins(book, best)) {
                best = d;
                of_best = split;
                rival = 0;
            } else if (!same_split(&split, &of_best)) { /* of the same day: they come by day */
                rival = d;
            }
        }
        if (best == 0)
            return false;
        if (rival == 0) {
            *ret = of_best;
            return true;
        }
        s117i_note_flaw(notes, S117_FLAW_TWO_DECISIONS, best, rival);
        before = s117i_begins(book, best);
    }
}

/* ---- policies ------------------------------------------------------------------------------------ */

static int64_t field(const s117i_policy *p, s117_policy_field f, int64_t otherwise)
{
    return p->numbers[f] == S117I_POLICY_UNSET ? otherwise : p->numbers[f];
}

static s117_tri is_of_age(const s117i_book *book, const s117i_policy *p, s117_date day)
{
    int64_t from = field(p, S117_POLICY_AGE_FROM, 0), to = field(p, S117_POLICY_AGE_TO, INT32_MAX);
    s117_tri too_young = from == 0 ? S117_NO : s117i_younger(book, (int32_t)from, day);
    s117_tri young_enough = to == INT32_MAX ? S117_YES : s117i_younger(book, (int32_t)to, day);
    if (too_young == S117_YES || young_enough == S117_NO)
        return S117_NO;
    return too_young == S117_UNKNOWN || young_enough == S117_UNKNOWN ? S117_UNKNOWN : S117_YES;
}

static bool is_of_group(const s117i_book *book, const s117i_policy *p, s117_date day)
{
    int64_t group = field(p, S117_POLICY_CLIENT_GROUP, 0);
    for (uint32_t i = book->first[S117_KIND_CLIENT_GROUP]; group != 0 && i < book->first[S117_KIND_CLIENT_GROUP + 1]; i++)
        if (s117i_code_in(book, book->facts[i], S117_CLIENT_GROUP) == group && s117i_covers(book, book->facts[i], day))
            return true;
    return group == 0;
}

/* Services of the policy's code are all the aftercare there is. */
static bool is_alone(const s117i_book *book, const s117i_policy *p, s117_date day)
{
    for (uint32_t i = book->first[S117_KIND_SERVICE]; i < book->first[S117_KIND_SERVICE + 1]; i++) {
        s117i_judged of;
        if (!s117i_covers(book, book->facts[i], day) || s117i_is_below(book, book->facts[i], p->catalogue))
            continue;
        s117i_judge_line(book, book->facts[i], day, &of, NULL);
        if (of.status != S117_LINE_NOT_AFTERCARE)
            return false;
    }
    return true;
}

/* A new case is one whose first service began when the policy was there. */
static bool is_old_case(const s117i_book *book, s117_date policy_from)
{
    uint32_t first = book->first[S117_KIND_SERVICE];
    return first < book->first[S117_KIND_SERVICE + 1] && s117i_begins(book, book->facts[first]) < policy_from;
}

static s117_date next_review(const s117i_book *book, s117_date from)
{
    for (uint32_t i = book->first[S117_KIND_REVIEW]; i < book->first[S117_KIND_REVIEW + 1]; i++) /* by day */
        if (s117i_code_in(book, book->facts[i], S117_REVIEW_OF) == S117_REVIEW_PACKAGE && s117i_begins(book, book->facts[i]) >= from)
            return s117i_begins(book, book->facts[i]);
    return S117_DATE_OPEN;
}

/* The first day on which a policy governs this case, and on which decisions older than it give way; OPEN if it never does. */
static s117_date governs_from(const s117i_book *book, const s117i_policy *p)
{
    s117_date from = (s117_date)field(p, S117_POLICY_FROM, S117_DATE_OPEN);
    if (!is_old_case(book, from))
        return from;
    switch (field(p, S117_POLICY_OLD_CASES, S117_OLD_CASES_STAY)) {
    case S117_OLD_CASES_AT_ONCE: return from;
    case S117_OLD_CASES_NEXT_REVIEW: return next_review(book, from);
    default: return S117_DATE_OPEN;
    }
}

static bool applies(const s117i_book *book, const s117i_policy *p, s117_fact line, s117_date day, s117i_notes *notes)
{
    const s117i_standing *standing = s117i_standing_on(book, day);
    if (s117i_fixes_period(p))
        return false;
    if (governs_from(book, p) > day || field(p, S117_POLICY_TO, S117_DATE_OPEN) <= day)
        return false;
    if ((*p->council && (!standing->council_known || strcmp(p->council, standing->council_code) != 0)) ||
        (*p->nhs_body && (!standing->payer_known || strcmp(p->nhs_body, standing->payer_code) != 0)))
        return false;
    if (*p->catalogue && (line == 0 || !s117i_is_below(book, line, p->catalogue)))
        return false;
    if (!is_of_group(book, p, day) || (field(p, S117_POLICY_ALONE, S117_NO) == S117_YES && !is_alone(book, p, day)))
        return false;
    s117_tri of_age = is_of_age(book, p, day);
    if (of_age == S117_UNKNOWN)
        s117i_note_gap(notes, S117_GAP_BIRTH, book->birth);
    return of_age == S117_YES;
}

/* The order of catalogue.h: alone, service, client group, age, bodies; then the day. */
static int32_t weight_of(const s117i_policy *p)
{
    int32_t weight = field(p, S117_POLICY_ALONE, S117_NO) == S117_YES ? 16 : 0;
    weight += *p->catalogue ? 8 : 0;
    weight += field(p, S117_POLICY_CLIENT_GROUP, 0) != 0 ? 4 : 0;
    weight += field(p, S117_POLICY_AGE_FROM, 0) != 0 || p->numbers[S117_POLICY_AGE_TO] != S117I_POLICY_UNSET ? 2 : 0;
    return weight + (*p->council || *p->nhs_body ? 1 : 0);
}

static bool read_weights(const s117i_book *book, s117_fact line, s117_date day, s117i_split *ret)
{
    int64_t council = 0, nhs = 0;
    for (s117_fact p = line != 0 ? s117i_next_child(book, line, S117_KIND_PURPOSE, 0) : 0; p != 0; p = s117i_next_child(book, line, S117_KIND_PURPOSE, p)) {
        s117_fact need = s117i_linked(book, p, S117_NEED, S117_KIND_NEED);
        if (need == 0 || !s117i_covers(book, p, day))
            continue;
        council += number_or(book, need, S117_WEIGHT_COUNCIL, 0);
        nhs += number_or(book, need, S117_WEIGHT_NHS, 0);
    }
    ret->whole = council + nhs;
    if (council > 0)
        (void)add_part(ret, S117_PARTY_COUNCIL, "", council);
    if (nhs > 0)
        (void)add_part(ret, S117_PARTY_NHS, "", nhs);
    return ret->whole > 0;
}

static bool read_policy(const s117i_book *book, int32_t policy, s117_fact line, s117_date day, s117i_split *ret)
{
    const s117i_policy *p = &book->view.law->policies->items[policy];
    *ret = (s117i_split){.policy = policy, .whole = field(p, S117_POLICY_WHOLE, 100), .fnc = (int32_t)field(p, S117_POLICY_FNC, 0)};
    if (field(p, S117_POLICY_METHOD, S117_METHOD_FIXED) == S117_METHOD_WEIGHTED)
        return read_weights(book, line, day, ret);
    (void)add_part(ret, S117_PARTY_COUNCIL, "", field(p, S117_POLICY_SHARE_COUNCIL, 0));
    (void)add_part(ret, S117_PARTY_NHS, "", field(p, S117_POLICY_SHARE_NHS, 0));
    if (field(p, S117_POLICY_SHARE_EDUCATION, 0) > 0)
        (void)add_part(ret, S117_PARTY_EDUCATION, "", field(p, S117_POLICY_SHARE_EDUCATION, 0));
    return adds_up(ret);
}

static bool policy_of(const s117i_book *book, s117_fact line, s117_date day, s117i_split *ret, s117i_notes *notes)
{
    const s117i_policies *policies = book->view.law->policies;
    int32_t best = -1;
    bool rival = false;
    s117i_split split;
    for (uint32_t i = 0; i < policies->count; i++) {
        const s117i_policy *p = &policies->items[i], *b = best >= 0 ? &policies->items[best] : NULL;
        if (!applies(book, p, line, day, notes) || !read_policy(book, (int32_t)i, line, day, &split))
            continue;
        int32_t order = b == NULL ? 1 : weight_of(p) - weight_of(b);
        if (b != NULL && order == 0)
            order = (p->numbers[S117_POLICY_FROM] > b->numbers[S117_POLICY_FROM]) - (p->numbers[S117_POLICY_FROM] < b->numbers[S117_POLICY_FROM]);
        if (order > 0) {
            best = (int32_t)i;
            rival = false;
            *ret = split;
        } else if (order == 0 && !same_split(&split, ret)) {
            rival = true;
        }
    }
    if (rival)
        s117i_note_flaw(notes, S117_FLAW_TWO_DECISIONS, 0, 0);
    return best >= 0 && !rival;
}

/* ---- the split ----------------------------------------------------------------------------------- */

/* A decision from before the policy gives way once the policy governs the case, if the policy moves old cases at all. */
static bool gives_way(const s117i_book *book, const s117i_split *decision, const s117i_split *policy)
{
    const s117i_policy *p = &book->view.law->policies->items[policy->policy];
    bool moves = field(p, S117_POLICY_OLD_CASES, S117_OLD_CASES_STAY) != S117_OLD_CASES_STAY;
    return moves && s117i_begins(book, decision->decision) < (s117_date)p->numbers[S117_POLICY_FROM];
}

/* The council bears the odd penny unless the policy says otherwise; without a council the first part does. */
static void find_owner(const s117i_book *book, s117i_split *split)
{
    int32_t wanted = S117_PARTY_COUNCIL;
    if (split->policy >= 0)
        wanted = (int32_t)field(&book->view.law->policies->items[split->policy], S117_POLICY_ODD_PENNY, S117_PARTY_COUNCIL);
    split->owner = 0;
    for (int32_t i = split->count - 1; i >= 0; i--)
        if (split->parts[i].party == wanted && split->parts[i].share > 0)
            split->owner = i;
    for (int32_t i = 0; i < split->count && split->parts[split->owner].share == 0; i++)
        split->owner = i;
}

static void name_bodies(const s117i_book *book, s117_date day, s117i_split *split, s117i_notes *notes)
{
    const s117i_standing *standing = s117i_standing_on(book, day);
    for (int32_t i = 0; i < split->count; i++) {
        s117i_sharer *part = &split->parts[i];
        if (*part->body)
            continue;
        if (part->party == S117_PARTY_COUNCIL)
            part->body = standing->council_known ? standing->council_code : "";
        if (part->party == S117_PARTY_NHS)
            part->body = standing->payer_known ? standing->payer_code : "";
        if (part->party == S117_PARTY_COUNCIL && !standing->council_known && part->share > 0)
            s117i_note_gap(notes, S117_GAP_COUNCIL, 0);
        if (part->party == S117_PARTY_NHS && !standing->payer_known && part->share > 0)
            s117i_note_gap(notes, S117_GAP_PAYER, 0);
    }
}

void s117i_split_of(const s117i_book *book, s117_fact line, s117_date day, s117i_split *ret, s117i_notes *notes)
{
    s117i_split policy;
    bool decided = decision_of(book, S117_FUNDS_LINE, line, day, ret, notes) || decision_of(book, S117_FUNDS_NEED, line, day, ret, notes) ||
                   decision_of(book, S117_FUNDS_PACKAGE, line, day, ret, notes);
    bool by_policy = policy_of(book, line, day, &policy, decided ? NULL : notes);
    if (by_policy && (!decided || gives_way(book, ret, &policy)))
        *ret = policy;
    if (!decided && !by_policy) {
        *ret = (s117i_split){.policy = -1};
        s117i_note_gap(notes, S117_GAP_SPLIT, line);
        return;
    }
    find_owner(book, ret);
    name_bodies(book, day, ret, notes);
}
