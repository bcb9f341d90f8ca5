/* Made-up packages of care: needs, lines, prices, shares, top-ups, charges and payments, on the lives of stories.h or on a plain one.
 * A package has its own plan, because its facts hold money and point to each other. */
#ifndef PACKAGES_H
#define PACKAGES_H

#include "check.h"

enum { THINGS = 96, WORDS = 18, DAY_1998 = 10227, DAY_2000 = 10957, DAY_2020 = 18262 };

/* ---- a plan ------------------------------------------------------------------------------------- */

typedef struct word {
    s117_attribute attribute;
    int64_t number;   /* money, numbers, codes, tri-states, days */
    const char *text; /* bodies and texts */
    int32_t at;       /* facts: place in the plan */
} word;

typedef struct thing {
    s117_kind kind;
    int32_t tag, parent; /* tag: place in the first plan; parent: place in this one, -1 none */
    word words[WORDS];
    int32_t count;
} thing;

typedef struct pack {
    thing things[THINGS];
    int32_t count;
} pack;

typedef struct places { s117_fact of[THINGS]; } places;

static inline int32_t have(pack *p, s117_kind kind, int32_t parent)
{
    assert_true(p->count < THINGS);
    p->things[p->count] = (thing){.kind = kind, .tag = p->count, .parent = parent};
    return p->count++;
}

static inline word *word_of(pack *p, int32_t at, s117_attribute attribute)
{
    for (int32_t i = 0; i < p->things[at].count; i++)
        if (p->things[at].words[i].attribute == attribute)
            return &p->things[at].words[i];
    return NULL;
}

static inline word *word_for(pack *p, int32_t at, s117_attribute attribute)
{
    word *w = word_of(p, at, attribute);
    if (w == NULL)
        w = &p->things[at].words[p->things[at].count++];
    assert_true(p->things[at].count <= WORDS);
    *w = (word){.attribute = attribute, .at = -1};
    return w;
}

static inline void with(pack *p, int32_t at, s117_attribute attribute, int64_t number) { word_for(p, at, attribute)->number = number; }
static inline void with_text(pack *p, int32_t at, s117_attribute attribute, const char *text) { word_for(p, at, attribute)->text = text; }
static inline void with_fact(pack *p, int32_t at, s117_attribute attribute, int32_t other) { word_for(p, at, attribute)->at = other; }

static inline int64_t number_in(const pack *p, int32_t at, s117_attribute attribute, int64_t otherwise)
{
    const word *w = word_of((pack *)(uintptr_t)p, at, attribute);
    return w != NULL ? w->number : otherwise;
}

static inline int32_t fact_in(const pack *p, int32_t at, s117_attribute attribute)
{
    const word *w = word_of((pack *)(uintptr_t)p, at, attribute);
    return w != NULL ? w->at : -1;
}

/* ---- entering it -------------------------------------------------------------------------------- */

static inline void enter_word(s117_person *person, s117_fact fact, const word *w, const places *known)
{
    s117_status status;
    switch (s117_attribute_type(w->attribute)) {
    case S117_TYPE_DATE: status = s117_person_set_date(person, fact, w->attribute, (s117_date)w->number, (s117_date)w->number); break;
    case S117_TYPE_BODY: case S117_TYPE_TEXT: status = s117_person_set_text(person, fact, w->attribute, w->text); break;
    case S117_TYPE_MONEY: case S117_TYPE_NUMBER: status = s117_person_set_money(person, fact, w->attribute, w->number); break;
    case S117_TYPE_FACT: status = s117_person_set_fact(person, fact, w->attribute, w->at >= 0 ? known->of[w->at] : 0); break;
    default: status = s117_person_set_code(person, fact, w->attribute, (int32_t)w->number); break;
    }
    assert_int_equal(status, S117_OK);
}

/* Adds the facts in this order of places, a child after its parent; then what they say, once each fact that is pointed to is there. */
static inline void enter_pack(s117_person *person, const pack *p, const int32_t *order, places *known)
{
    *known = (places){{0}};
    for (int32_t entered = 0, before = -1; entered < p->count && entered != before;) {
        before = entered;
        for (int32_t i = 0; i < p->count; i++) {
            int32_t at = order != NULL ? order[i] : i, parent = p->things[at].parent;
            if (known->of[at] != 0 || (parent >= 0 && known->of[parent] == 0))
                continue;
            assert_int_equal(s117_person_add(person, p->things[at].kind, parent >= 0 ? known->of[parent] : 0, &known->of[at]), S117_OK);
            entered++;
        }
    }
    for (int32_t i = 0; i < p->count; i++) {
        int32_t at = order != NULL ? order[i] : i;
        for (int32_t k = 0; k < p->things[at].count; k++)
            enter_word(person, known->of[at], &p->things[at].words[k], known);
    }
}

static inline int32_t place_of_fact(const places *known, s117_fact fact)
{
    for (int32_t i = 0; fact != 0 && i < THINGS; i++)
        if (known->of[i] == fact)
            return i;
    return -1;
}

/* The package without one fact, its children and whatever points to it. */
static inline bool drop_thing(pack *p, int32_t gone)
{
    int32_t now[THINGS];
    pack less = {.count = 0};
    if (gone >= p->count)
        return false;
    for (int32_t i = 0; i < p->count; i++) {
        bool kept = i != gone && (p->things[i].parent < 0 || (p->things[i].parent < i && now[p->things[i].parent] >= 0));
        now[i] = kept ? less.count : -1;
        if (kept)
            less.things[less.count++] = p->things[i];
    }
    for (int32_t i = 0; i < less.count; i++) {
        thing *t = &less.things[i];
        t->parent = t->parent >= 0 ? now[t->parent] : -1;
        for (int32_t k = t->count - 1; k >= 0; k--) {
            if (t->words[k].at < 0)
                continue;
            t->words[k].at = now[t->words[k].at];
            if (t->words[k].at < 0)
                t->words[k] = t->words[--t->count];
        }
    }
    *p = less;
    return true;
}

/* ---- what packages are like --------------------------------------------------------------------- */

static const char *const service_codes[] = {"ACC-RES", "ACC-NUR", "ACC-SL", "ACC-XC", "ACC-SHL", "DOM", "DAY", "CPN", "PSY", "MED-ADM", "TRANS"};
static const char *const payers_of_bodies[] = {"E10000034", "E06000030"};

static inline int64_t some_tri(dice *d, int32_t yes) { return chance(d, yes) ? S117_YES : below(d, 2); }

static inline void some_life_of(dice *d, pack *p, int32_t at, s117_date least, s117_date most, int32_t days)
{
    s117_date from = between(d, least, most);
    with(p, at, S117_FROM, from);
    if (chance(d, 75))
        with(p, at, S117_TO, from + 1 + below(d, days));
}

static inline int32_t some_of(dice *d, const pack *p, s117_kind kind)
{
    int32_t found[THINGS], count = 0;
    for (int32_t i = 0; i < p->count; i++)
        if (p->things[i].kind == kind)
            found[count++] = i;
    return count > 0 ? found[below(d, count)] : -1;
}

static inline void have_need(dice *d, pack *p)
{
    static const int32_t disorders[] = {S117_DISORDER_SAME, S117_DISORDER_SAME, S117_DISORDER_SAME, S117_DISORDER_OTHER, S117_DISORDER_NONE, 0};
    int32_t need = have(p, S117_KIND_NEED, -1);
    with(p, need, S117_FROM, DAY_1998 + below(d, 900));
    with(p, need, S117_DISORDER, PICK(d, disorders));
    with(p, need, S117_REDUCES_RISK, some_tri(d, 80));
    if (chance(d, 20)) {
        int32_t finding = have(p, S117_KIND_NEED_FINDING, need);
        with(p, finding, S117_FROM, between(d, DAY_2000, DAY_2020));
        with(p, finding, S117_DISORDER, PICK(d, disorders));
        with(p, finding, S117_REDUCES_RISK, some_tri(d, 50));
    }
}

/* One after the other, each from its own day: which of them counts is never in doubt. */
static inline void have_prices(dice *d, pack *p, int32_t line)
{
    s117_date at = (s117_date)number_in(p, line, S117_FROM, 0);
    for (int32_t i = below(d, 4); i > 0; i--) {
        int32_t price = have(p, S117_KIND_PRICE, line);
        int32_t per = between(d, S117_PER_ONCE, S117_PER_YEAR);
        with(p, price, S117_FROM, at);
        with(p, price, S117_AMOUNT, below(d, chance(d, 90) ? 200000 : 2000000000));
        with(p, price, S117_PER, per);
        if (per == S117_PER_SESSION || per == S117_PER_HOUR)
            with(p, price, S117_UNITS, below(d, 5000));
        at += 1 + below(d, 1500);
    }
}

static inline void have_top_up(dice *d, pack *p, int32_t line)
{
    int32_t wish = have(p, S117_KIND_PREFERENCE, line), more = have(p, S117_KIND_TOP_UP, line);
    static const s117_attribute met[] = {S117_PLACE_NAMED, S117_SUITABLE, S117_AVAILABLE, S117_TERMS_AGREED, S117_ADEQUATE_OFFER};
    static const s117_attribute agreed[] = {S117_WRITTEN, S117_INFORMED, S117_WILLING_AND_ABLE};
    for (size_t i = 0; i < sizeof met / sizeof *met; i++)
        with(p, wish, met[i], some_tri(d, 96));
    for (size_t i = 0; i < sizeof agreed / sizeof *agreed; i++)
        with(p, more, agreed[i], some_tri(d, 96));
    with(p, wish, S117_DECIDED_TYPE, S117_ACC_CARE_HOME);
    with(p, wish, S117_ACCOMMODATION, S117_ACC_CARE_HOME);
    with(p, wish, S117_USUAL_COST, below(d, 100000));
    with(p, wish, S117_PER, S117_PER_WEEK);
    with(p, more, S117_CONTENTS, chance(d, 90) ? 127 : below(d, 127));
    with(p, more, S117_AMOUNT, below(d, 50000));
    with(p, more, S117_PER, between(d, S117_PER_DAY, S117_PER_YEAR));
    with(p, more, S117_PAYER, S117_PAYER_FAMILY);
    some_life_of(d, p, more, DAY_2000 + 5000, DAY_2020, 2000);
}

static inline void have_line(dice *d, pack *p)
{
    int32_t line = have(p, S117_KIND_SERVICE, -1), home = some_of(d, p, S117_KIND_SERVICE);
    some_life_of(d, p, line, DAY_2000, DAY_2020 - 1000, 7300);
    if (chance(d, 92))
        with_text(p, line, S117_CATALOGUE, PICK(d, service_codes));
    if (chance(d, 80))
        with(p, line, S117_NATION, S117_NATION_ENGLAND);
    with(p, line, S117_TENANCY, below(d, 3));
    if (chance(d, 30))
        with(p, line, S117_FUNDED_UNDER, between(d, S117_FUNDED_S117, S117_FUNDED_EDUCATION));
    if (chance(d, 20))
        with(p, line, S117_COMPONENT, between(d, S117_PART_WHOLE, S117_PART_CARE));
    if (chance(d, 25) && home != line)
        with_fact(p, line, chance(d, 60) ? S117_PART_OF : S117_INSEPARABLE_FROM, home);
    for (int32_t i = chance(d, 90) ? between(d, 1, 2) : 0; i > 0; i--) {
        int32_t purpose = have(p, S117_KIND_PURPOSE, line);
        with_fact(p, purpose, S117_NEED, some_of(d, p, S117_KIND_NEED));
        if (chance(d, 20))
            with(p, purpose, S117_REDUCES_RISK, below(d, 3));
    }
    have_prices(d, p, line);
    if (chance(d, 25))
        have_top_up(d, p, line);
}

static inline void have_decision(dice *d, pack *p)
{
    static const int64_t wholes[] = {100, 100, 3, 7, 1000};
    int32_t decision = have(p, S117_KIND_FUNDING, -1), scope = between(d, S117_FUNDS_LINE, S117_FUNDS_PACKAGE);
    int64_t whole = PICK(d, wholes), left = whole;
    with(p, decision, S117_FUNDING_SCOPE, scope);
    with(p, decision, S117_WHOLE, whole);
    if (scope == S117_FUNDS_LINE)
        with_fact(p, decision, S117_LINE, some_of(d, p, S117_KIND_SERVICE));
    if (scope == S117_FUNDS_NEED)
        with_fact(p, decision, S117_NEED, some_of(d, p, S117_KIND_NEED));
    some_life_of(d, p, decision, DAY_2000, DAY_2020, 5000);
    for (int32_t party = S117_PARTY_COUNCIL; party <= S117_PARTY_EDUCATION; party++) {
        int64_t share = party == S117_PARTY_EDUCATION && chance(d, 95) ? left : below(d, (int32_t)left + 1);
        int32_t at = have(p, S117_KIND_SHARE, decision);
        with(p, at, S117_PARTY, party);
        with(p, at, S117_SHARE, share);
        left -= share;
    }
}

static inline void have_money(dice *d, pack *p, int32_t at, s117_date on, int32_t most)
{
    with(p, at, S117_FROM, on);
    with(p, at, S117_AMOUNT, below(d, most));
}

static inline void have_charge(dice *d, pack *p)
{
    int32_t charge = have(p, S117_KIND_CHARGE, -1);
    s117_date from = between(d, DAY_2000, DAY_2020), last = from;
    have_money(d, p, charge, from, 100000);
    with(p, charge, S117_TO, from + 1 + below(d, 3000));
    with(p, charge, S117_PER, chance(d, 20) ? S117_PER_ONCE : between(d, S117_PER_DAY, S117_PER_YEAR));
    with(p, charge, S117_PAYER, between(d, S117_PAYER_PERSON, S117_PAYER_OTHER));
    with(p, charge, S117_PAID, below(d, 3));
    with_text(p, charge, S117_BODY, PICK(d, payers_of_bodies));
    if (chance(d, 75) && some_of(d, p, S117_KIND_SERVICE) >= 0)
        with_fact(p, charge, S117_LINE, some_of(d, p, S117_KIND_SERVICE));
    for (int32_t i = chance(d, 50) ? below(d, 5) : 0; i > 0; i--) {
        int32_t payment = have(p, S117_KIND_PAYMENT, -1);
        have_money(d, p, payment, last += below(d, 400), 60000);
        with_fact(p, payment, S117_CHARGE, charge);
    }
    if (chance(d, 20)) {
        int32_t refund = have(p, S117_KIND_REFUND, -1);
        have_money(d, p, refund, last + below(d, 1000), 20000);
        with_fact(p, refund, S117_CHARGE, charge);
    }
}

static inline pack pack_of(uint64_t seed)
{
    pack p = {.count = 0};
    dice d = {seed * UINT64_C(0x9fb21c651e98df25) + 7};
    for (int32_t i = between(&d, 1, 3); i > 0; i--)
        have_need(&d, &p);
    for (int32_t i = between(&d, 1, 4); i > 0; i--)
        have_line(&d, &p);
    for (int32_t i = below(&d, 3); i > 0; i--)
        have_decision(&d, &p);
    for (int32_t i = below(&d, 3); i > 0; i--)
        have_charge(&d, &p);
    return p;
}

/* ---- a package on a life ------------------------------------------------------------------------ */

typedef struct bundle {
    trial t;
    pack p;
} bundle;

/* One home, one practice, section 3 in 1998 and out in June: aftercare from then on, in half of them with a later detention or an ending. */
static inline life plain_life(uint64_t seed)
{
    life l = {.count = 0};
    dice d = {seed + 31};
    s117_date out = DAY_1998 + 150;
    put_day(plan(&l, S117_KIND_BIRTH, -1), S117_FROM, DAY_1998 - 365 * between(&d, 5, 60));
    planned *p = plan(&l, S117_KIND_RESIDENCE, -1);
    put_text(p, S117_AREA, "E06000030");
    put_number(p, S117_SETTLED, S117_YES);
    p = plan(&l, S117_KIND_REGISTRATION, -1);
    put_day(p, S117_FROM, DAY_1998 - 500);
    put_text(p, S117_NHS_BODY, "92G");
    p = plan(&l, S117_KIND_ORDER, -1);
    put_number(p, S117_POWER, S117_POWER_S3);
    put_day(p, S117_FROM, DAY_1998);
    put_day(p, S117_TO, out);
    put_number(p, S117_HOW_ENDED, S117_END_DISCHARGED);
    story s = {&d, &l, between(&d, DAY_2000, DAY_2020)};
    if (chance(&d, 25))
        tell_detention(&s);
    else if (chance(&d, 25))
        tell_ending(&s);
    return l;
}

static inline bundle bundle_of(uint64_t seed)
{
    bundle b = {.t = trial_of(seed), .p = pack_of(seed)};
    if (seed % 3 != 0) {
        b.t.l = plain_life(seed);
        keep_few_ranges(&b.t.l);
    }
    b.t.options = 0;
    return b;
}

static inline s117_person *person_of(const bundle *b, const int32_t *order, places *known)
{
    s117_person *person = person_from(&b->t.l, NULL, NULL);
    enter_pack(person, &b->p, order, known);
    return person;
}

static inline void say_pack(note *n, const pack *p)
{
    for (int32_t i = 0; i < p->count; i++) {
        const thing *t = &p->things[i];
        say(n, "  %d %s", (int)i, s117_code_name(S117_LIST_KIND, t->kind));
        if (t->parent >= 0)
            say(n, " of %d", (int)t->parent);
        for (int32_t k = 0; k < t->count; k++) {
            const word *w = &t->words[k];
            const char *name = s117_code_name(s117_attribute_list(t->kind, w->attribute), (int32_t)w->number);
            say(n, " %s=", s117_attribute_name(w->attribute));
            if (s117_attribute_type(w->attribute) == S117_TYPE_DATE)
                say_day(n, (s117_date)w->number);
            else if (w->text != NULL || name != NULL)
                say(n, "%s", w->text != NULL ? w->text : name);
            else if (w->at >= 0)
                say(n, "#%d", (int)w->at);
            else
                say(n, "%lld", (long long)w->number);
        }
        say(n, "\n");
    }
}

/* ---- asking ------------------------------------------------------------------------------------- */

typedef bool package_property(const bundle *b, note *why);

static inline bool breaks(package_property *holds, const bundle *b)
{
    note why = {NULL, 0, 0};
    bool held = holds(b, &why);
    forget(&why);
    return !held;
}

static inline void make_bundle_small(package_property *holds, bundle *b)
{
    for (bool smaller = true; smaller;) {
        smaller = false;
        for (int32_t i = b->p.count + b->t.l.count - 1; i >= 0; i--) {
            bundle next = *b;
            bool changed = i < b->p.count ? drop_thing(&next.p, i) : drop_fact(&next.t, i - b->p.count);
            if (changed && breaks(holds, &next)) {
                *b = next;
                smaller = true;
                break;
            }
        }
    }
}

/* S117_SEED=n asks of one package only. */
static inline void ask_of_packages(package_property *holds, int32_t count, uint64_t first_seed)
{
    const char *one = getenv("S117_SEED");
    int32_t broken = 0, all = one != NULL ? 1 : soak(count);
    for (int32_t i = 0; i < all; i++) {
        bundle b = bundle_of(one != NULL ? strtoull(one, NULL, 10) : first_seed + (uint64_t)i);
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
        fail_msg("%d of %d packages break it", (int)broken, (int)all);
}

#endif
