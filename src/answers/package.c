/* Every line in force on a day: what it is, what may be charged, topped up or paid directly. */
#include "package.h"

/* ---- open points --------------------------------------------------------------------------------- */

/* Whether the line would be something else under the other reading of a point. */
static s117_tri differs_on(const s117i_line_inquiry *q, int32_t point)
{
    s117i_law other = *q->book->view.law;
    s117i_book book = *q->book;
    s117i_judged judged;
    other.reading[point] = other.reading[point] == 'B' ? 'A' : 'B';
    book.view.law = &other;
    s117i_judge_line(&book, q->line, q->package->as_at, &judged, NULL);
    return judged.status == q->judged.status ? S117_NO : S117_YES;
}

static void add_points(const s117i_line_inquiry *q, s117i_line_answer *answer)
{
    static const int32_t points[] = {17, 24};
    for (size_t i = 0; i < sizeof points / sizeof points[0]; i++) {
        if ((q->notes.points >> points[i] & 1) == 0 || answer->point_count == S117I_POINTS_OF_LINE)
            continue;
        answer->differs[answer->point_count] = differs_on(q, points[i]);
        answer->points[answer->point_count++] = s117_point_id(points[i] - 1);
    }
}

/* ---- a line -------------------------------------------------------------------------------------- */

static s117_status inquire(s117i_line_inquiry *q)
{
    s117_date day = q->package->as_at;
    s117_status status;
    if (*s117i_text_in(q->book, q->line, S117_CATALOGUE) && s117i_service_of(q->book, q->line) < 0)
        s117i_note_flaw(&q->notes, S117_FLAW_CATALOGUE, q->line, 0);
    s117i_judge_line(q->book, q->line, day, &q->judged, &q->notes);
    s117i_charge_of(q->book, q->line, day, &q->judged, &q->charge, &q->notes);
    status = s117i_top_up(q->book, q->line, day, &q->judged, &q->topped, &q->notes);
    s117i_direct_payment(q->book, q->line, day, &q->judged, &q->payment, &q->notes);
    s117i_health_budget(q->book, q->line, day, &q->judged, &q->budget, &q->notes);
    return status;
}

static void add_line(s117_package *p, const s117i_book *book, s117_fact line)
{
    s117i_line_inquiry q = {.package = p, .book = book, .line = line, .index = (int32_t)p->lines_count};
    s117i_line_answer answer = {.fact = line};
    s117_status status = inquire(&q);
    s117i_fail(&p->told.failed, status);
    answer.name = s117i_tell(&p->told, s117i_line_name(book, line));
    answer.law = s117i_tell(&p->told, q.charge.law);
    answer.status = q.judged.status;
    answer.chargeable = q.charge.chargeable;
    answer.assessment = q.charge.assessment;
    answer.topped = q.topped.state;
    answer.asked = q.topped.asked;
    answer.lawful = q.topped.lawful;
    answer.per = q.topped.per;
    answer.direct_payment = q.payment.state;
    answer.health_budget = q.budget.state;
    add_points(&q, &answer);
    if (p->told.failed == S117_OK)
        S117I_ROOM(&p->told.memory, p->told.failed, p->lines, p->lines_count + 1);
    if (p->told.failed != S117_OK)
        return;
    p->lines[p->lines_count++] = answer;
    s117i_explain_line(&q);
    s117i_find_hinges(&q);
    s117i_tell_notes(&p->told, book, q.index, &q.notes);
}

/* ---- the package --------------------------------------------------------------------------------- */

s117_status s117_package_new(const s117_engine *engine, const s117_person *person, s117_date as_at, const s117_question *question,
                             s117_package **ret_package)
{
    s117i_books books;
    if (ret_package == NULL)
        return S117_E_NULL;
    if (!s117i_is_day(as_at) || as_at < S117I_ACT_1983)
        return S117_E_DATE;
    s117_status status = s117i_books_open(engine, person, question, &books);
    if (status != S117_OK)
        return status;
    s117_package *p = s117i_allocate(&person->memory, sizeof *p);
    if (p != NULL) {
        p->mark = S117I_PACKAGE_MARK;
        p->told.memory = person->memory;
        p->as_at = as_at;
        p->duty = s117i_standing_on(&books.book, as_at)->duty;
        for (uint32_t i = books.book.first[S117_KIND_SERVICE]; i < books.book.first[S117_KIND_SERVICE + 1]; i++)
            if (s117i_covers(&books.book, books.book.facts[i], as_at))
                add_line(p, &books.book, books.book.facts[i]);
        s117i_explain_package(p, &books.book);
    }
    s117i_books_close(&books);
    if (p == NULL)
        return S117_E_MEMORY;
    if (p->told.failed != S117_OK) {
        status = p->told.failed;
        s117_package_free(p);
        return status;
    }
    *ret_package = p;
    return S117_OK;
}

void s117_package_free(s117_package *p)
{
    if (p == NULL || p->mark != S117I_PACKAGE_MARK)
        return;
    s117i_memory memory = p->told.memory;
    s117i_told_free(&p->told);
    s117i_release(&memory, p->lines, p->lines_room * sizeof *p->lines);
    s117i_release(&memory, p->hinges, p->hinges_room * sizeof *p->hinges);
    s117i_release(&memory, p->reasons, p->reasons_room * sizeof *p->reasons);
    s117i_release(&memory, p, sizeof *p);
}
