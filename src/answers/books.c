/* Opening the books for a question: its facts sorted by kind and day, and the history as standings. */
#include "books.h"

#include <string.h>

#include "../facts/index.h"

/* ---- facts in order ------------------------------------------------------------------------------ */

typedef struct order_key { s117_kind kind; s117_date from, to; uint64_t code; uint32_t key; s117_fact fact; } order_key;

/* The first letters of a service's code: lines of one day come in the order of the catalogue. */
static uint64_t code_of(const s117_person *p, s117_fact fact)
{
    const char *text = s117i_text(p, fact, S117_CATALOGUE);
    uint64_t code = 0;
    for (int32_t i = 0; i < 8; i++)
        code = code << 8 | (*text ? (unsigned char)*text++ : 0);
    return code;
}

static order_key key_of(const s117_person *p, s117_fact fact)
{
    const s117i_fact *f = s117i_fact_of(p, fact);
    uint32_t key = s117i_content_key(p, fact);
    for (int32_t i = 0; f->figures != 0 && i < S117I_LINK_SLOTS; i++) { /* by what they point to, never by its id */
        s117_fact other = p->figures[f->figures - 1].links[i];
        key = key * 31u + (other != 0 ? s117i_content_key(p, other) : 0);
    }
    return (order_key){f->kind, f->begins, f->ends, code_of(p, fact), key, fact};
}

static bool goes_before(const order_key *a, const order_key *b)
{
    if (a->kind != b->kind)
        return a->kind < b->kind;
    if (a->from != b->from)
        return a->from < b->from;
    if (a->code != b->code)
        return a->code < b->code;
    if (a->to != b->to)
        return a->to < b->to;
    return a->key != b->key ? a->key < b->key : a->fact < b->fact;
}

/* Merge sort, upwards: linear when the facts come in order. */
static void merge(const order_key *from, order_key *to, uint32_t low, uint32_t middle, uint32_t high)
{
    uint32_t a = low, b = middle;
    for (uint32_t i = low; i < high; i++)
        to[i] = a < middle && (b >= high || !goes_before(&from[b], &from[a])) ? from[a++] : from[b++];
}

static order_key *sort_keys(order_key *keys, order_key *room, uint32_t count)
{
    for (uint32_t width = 1; width < count; width *= 2) {
        for (uint32_t low = 0; low < count; low += 2 * width) {
            uint32_t middle = low + width < count ? low + width : count, high = low + 2 * width < count ? low + 2 * width : count;
            merge(keys, room, low, middle, high);
        }
        order_key *swap = keys;
        keys = room;
        room = swap;
    }
    return keys;
}

/* Children go with their parents: by the place of the parent, then in the order they have. Parents are of lower kinds. */
static void group_children(s117i_books *books, order_key *room, uint32_t count)
{
    const s117_person *p = books->book.view.person;
    for (uint32_t from = 0, to; from < count; from = to) {
        s117_kind kind = s117i_fact_of(p, books->facts[from])->kind;
        for (to = from; to < count && s117i_fact_of(p, books->facts[to])->kind == kind; to++)
            books->position[books->facts[to]] = to;
        if (s117_kind_parent(kind) == 0)
            continue;
        for (uint32_t i = from; i < to; i++) {
            s117_fact fact = books->facts[i];
            room[i] = (order_key){.from = (s117_date)books->position[s117i_fact_of(p, fact)->parent], .to = (s117_date)i, .fact = fact};
        }
        order_key *sorted = sort_keys(room + from, room + count + from, to - from);
        for (uint32_t i = from; i < to; i++) {
            books->facts[i] = sorted[i - from].fact;
            books->position[books->facts[i]] = i;
        }
    }
}

static void index_kinds(s117i_books *books)
{
    uint32_t at = 0;
    for (s117_kind kind = 0; kind <= S117I_LAST_KIND + 1; kind++) {
        books->book.first[kind] = at;
        while (at < books->fact_count && s117i_fact_of(books->book.view.person, books->facts[at])->kind == kind)
            at++;
    }
}

static s117_status sort_facts(s117i_books *books)
{
    const s117_person *p = books->book.view.person;
    uint32_t count = 0, most = p->fact_count;
    size_t bytes = (size_t)(most + 1) * 2 * sizeof(order_key);
    order_key *keys = s117i_allocate(&books->memory, bytes);
    books->fact_room = most + 1;
    books->position_room = p->fact_count + 1;
    books->facts = s117i_allocate(&books->memory, books->fact_room * sizeof *books->facts);
    books->position = s117i_allocate(&books->memory, books->position_room * sizeof *books->position);
    if (keys == NULL || books->facts == NULL || books->position == NULL) {
        s117i_release(&books->memory, keys, bytes);
        return S117_E_MEMORY;
    }
    for (s117_fact id = 1; id <= (s117_fact)p->fact_count; id++)
        if (s117i_visible(p, id, books->book.view.known_by))
            keys[count++] = key_of(p, id);
    const order_key *sorted = sort_keys(keys, keys + most + 1, count);
    for (uint32_t i = 0; i < count; i++)
        books->facts[i] = sorted[i].fact;
    group_children(books, keys, count);
    s117i_release(&books->memory, keys, bytes);
    books->fact_count = count;
    books->book.facts = books->facts;
    books->book.position = books->position;
    index_kinds(books);
    return S117_OK;
}

/* ---- standings ----------------------------------------------------------------------------------- */

/* Aftercare can be given while the duty stands, at rest or not; not yet while the person is detained, and not after its end. */
static s117_tri owed_in(s117_duty duty)
{
    switch (duty) {
    case S117_DUTY_ACTIVE: case S117_DUTY_INVALID_ENDING: case S117_DUTY_SUSPENDED: case S117_DUTY_DORMANT: return S117_YES;
    case S117_DUTY_UNCERTAIN: return S117_UNKNOWN;
    default: return S117_NO;
    }
}

static s117i_standing standing_of(const s117i_spell_answer *spell, s117_date to)
{
    s117i_standing s = {.from = spell->from, .to = to, .duty = spell->duty, .rule = spell->rule, .cause = spell->cause, .owed = owed_in(spell->duty),
                        .council = -1, .payer = -1, .council_code = "", .nhs_code = "", .payer_code = ""};
    s.council_known = spell->council == S117_COUNCIL_DETERMINED && spell->council_count > 0;
    s.payer_known = spell->payer.state == S117_NHS_DETERMINED && spell->payer.who.count > 0;
    if (s.council_known) {
        s.council = spell->bodies[0];
        s.council_code = spell->codes[0];
    }
    if (spell->nhs.state == S117_NHS_DETERMINED && spell->nhs.who.count > 0)
        s.nhs_code = spell->nhs.who.codes[0];
    if (s.payer_known) {
        s.payer = spell->payer.who.bodies[0];
        s.payer_code = spell->payer.who.codes[0];
    }
    return s;
}

static s117_status find_standings(s117i_books *books)
{
    s117_status status = s117i_spells_of(&books->book.view, false, &books->history);
    if (status != S117_OK)
        return status;
    const s117_history *h = books->history;
    books->standings = s117i_allocate(&books->memory, h->spells_count * sizeof *books->standings);
    if (books->standings == NULL)
        return S117_E_MEMORY;
    for (uint32_t i = 0; i < h->spells_count; i++)
        books->standings[i] = standing_of(&h->spells[i], i + 1 < h->spells_count ? h->spells[i + 1].from : S117_DATE_OPEN);
    books->book.standings = books->standings;
    books->book.standing_count = h->spells_count;
    return S117_OK;
}

/* ---- opening and closing ------------------------------------------------------------------------- */

s117_status s117i_books_open(const s117_engine *engine, const s117_person *person, const s117_question *question, s117i_books *ret_books)
{
    s117_date known_by;
    s117_status status = s117i_check_question(engine, person, question, &known_by);
    if (status != S117_OK)
        return status;
    *ret_books = (s117i_books){.memory = person->memory};
    ret_books->book.view = (s117i_view){person, s117i_law_asked(engine, question, &ret_books->law), known_by, S117_DATE_MAX};
    ret_books->book.birth = s117i_once(person, person->birth, known_by);
    s117_fact death = s117i_once(person, person->death, known_by);
    ret_books->book.died = death != 0 && s117i_is_day(s117i_fact_of(person, death)->begins) ? s117i_fact_of(person, death)->begins : S117_DATE_OPEN;
    status = sort_facts(ret_books);
    if (status == S117_OK)
        status = find_standings(ret_books);
    if (status != S117_OK)
        s117i_books_close(ret_books);
    return status;
}

void s117i_books_close(s117i_books *books)
{
    uint32_t spells = books->history != NULL ? books->history->spells_count : 0;
    s117i_release(&books->memory, books->standings, spells * sizeof *books->standings);
    s117i_release(&books->memory, books->facts, books->fact_room * sizeof *books->facts);
    s117i_release(&books->memory, books->position, books->position_room * sizeof *books->position);
    s117_history_free(books->history);
}
