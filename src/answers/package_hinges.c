/* What a line hangs on: each recorded finding is tried at its other values, one at a time. What is not recorded is a gap, not a hinge. */
#include "package.h"

static void add_hinge(s117_package *p, s117i_hinge hinge)
{
    if (p->told.failed == S117_OK)
        S117I_ROOM(&p->told.memory, p->told.failed, p->hinges, p->hinges_count + 1);
    if (p->told.failed == S117_OK)
        p->hinges[p->hinges_count++] = hinge;
}

/* The first other value under which the line would be another. */
static void try_attribute(s117i_line_inquiry *q, s117_fact fact, s117_attribute attribute)
{
    s117_list list = s117_attribute_list(s117i_entry(q->book, fact)->kind, attribute);
    int32_t recorded = s117i_code_in(q->book, fact, attribute);
    s117i_book book = *q->book;
    for (int32_t i = 0; recorded != 0 && i < s117_code_count(list); i++) {
        int32_t value = s117_code_at(list, i);
        s117i_judged judged;
        if (value == recorded || value == 0)
            continue;
        book.what_if.fact = fact;
        book.what_if.attribute = attribute;
        book.what_if.value = value;
        s117i_judge_line(&book, q->line, q->package->as_at, &judged, NULL);
        if (judged.status == q->judged.status)
            continue;
        add_hinge(q->package, (s117i_hinge){q->index, value, fact, s117i_entry(q->book, fact)->kind, attribute, judged.status});
        return;
    }
}

static void try_need(s117i_line_inquiry *q, s117_fact need)
{
    try_attribute(q, need, S117_DISORDER);
    try_attribute(q, need, S117_REDUCES_RISK);
    for (s117_fact f = s117i_next_child(q->book, need, S117_KIND_NEED_FINDING, 0); f != 0; f = s117i_next_child(q->book, need, S117_KIND_NEED_FINDING, f)) {
        try_attribute(q, f, S117_DISORDER);
        try_attribute(q, f, S117_REDUCES_RISK);
    }
}

static void try_line(s117i_line_inquiry *q, s117_fact line, int32_t depth)
{
    static const s117_attribute of_service[] = {S117_TENANCY, S117_COMPONENT, S117_ACCOMMODATION};
    for (size_t i = 0; i < sizeof of_service / sizeof of_service[0]; i++)
        try_attribute(q, line, of_service[i]);
    for (s117_fact p = s117i_next_child(q->book, line, S117_KIND_PURPOSE, 0); p != 0; p = s117i_next_child(q->book, line, S117_KIND_PURPOSE, p)) {
        s117_fact need = s117i_linked(q->book, p, S117_NEED, S117_KIND_NEED);
        try_attribute(q, p, S117_RELATED);
        try_attribute(q, p, S117_REDUCES_RISK);
        if (need != 0)
            try_need(q, need);
    }
    s117_fact whole = s117i_linked(q->book, line, S117_PART_OF, S117_KIND_SERVICE), other = s117i_linked(q->book, line, S117_INSEPARABLE_FROM, S117_KIND_SERVICE);
    if (whole != 0 && depth < S117I_DEEPEST)
        try_line(q, whole, depth + 1);
    if (other != 0 && whole == 0 && depth < S117I_DEEPEST)
        try_line(q, other, depth + 1);
}

/* Two ways may lead to one finding: it is told once. */
static void drop_repeated(s117_package *p, uint32_t first)
{
    uint32_t kept = first;
    for (uint32_t i = first; i < p->hinges_count; i++) {
        bool told = false;
        for (uint32_t k = first; k < kept; k++)
            told = told || (p->hinges[k].fact == p->hinges[i].fact && p->hinges[k].attribute == p->hinges[i].attribute);
        if (!told)
            p->hinges[kept++] = p->hinges[i];
    }
    p->hinges_count = kept;
}

void s117i_find_hinges(s117i_line_inquiry *q)
{
    uint32_t first = q->package->hinges_count;
    try_line(q, q->line, 0);
    drop_repeated(q->package, first);
}

int32_t s117i_hinges_of(const s117_package *package, int32_t line)
{
    int32_t count = 0;
    for (uint32_t i = 0; i < package->hinges_count; i++)
        count += package->hinges[i].line == line;
    return count;
}

const s117i_hinge *s117i_hinge_of(const s117_package *package, int32_t line, int32_t index)
{
    for (uint32_t i = 0; index >= 0 && i < package->hinges_count; i++)
        if (package->hinges[i].line == line && index-- == 0)
            return &package->hinges[i];
    return NULL;
}
