/* The period of a charge, cut where what it was for changes; and of each piece whether it was rightly charged. */
#include "redress.h"

const s117i_segment *s117i_segment_on(const s117i_reckoner *r, s117_fact line, s117_date day)
{
    for (uint32_t i = 0; i < r->timeline->segments_count; i++) {
        const s117i_segment *s = &r->timeline->segments[i];
        if (s->line == line && s->from <= day && day < s->to)
            return s;
    }
    return NULL;
}

s117_date s117i_next_boundary(const s117i_reckoner *r, s117_fact line, s117_date day)
{
    s117_date next = S117_DATE_OPEN;
    for (uint32_t i = 0; i < r->timeline->segments_count; i++) {
        const s117i_segment *s = &r->timeline->segments[i];
        if (line != 0 && s->line != line)
            continue;
        if (s->from > day && s->from < next)
            next = s->from;
        if (s->to > day && s->to < next)
            next = s->to;
    }
    return next;
}

/* A day without any service on record: without a duty nothing could have been aftercare. */
static s117i_piece no_service(const s117i_reckoner *r, s117_date day)
{
    bool no_duty = s117i_standing_on(r->book, day)->owed == S117_NO;
    return no_duty ? (s117i_piece){.wrong = S117_NO} : (s117i_piece){.wrong = S117_UNKNOWN, .gap = S117_GAP_SERVICES};
}

static s117i_piece of_line(const s117i_reckoner *r, s117_fact line, s117_date day)
{
    const s117i_segment *s = s117i_segment_on(r, line, day);
    if (s == NULL) /* charged for a line that was not given */
        return no_service(r, day);
    switch (s->judged.status) {
    case S117_LINE_AFTERCARE: return (s117i_piece){.wrong = S117_YES};
    case S117_LINE_NOT_AFTERCARE: return (s117i_piece){.wrong = S117_NO};
    default: return (s117i_piece){.wrong = S117_UNKNOWN}; /* what would settle it is told of the line */
    }
}

/* A charge that names no line was for whatever there was: it is wrong, or right, only if all of it is. */
static s117i_piece of_all(const s117i_reckoner *r, s117_date day)
{
    int32_t aftercare = 0, other = 0, open = 0;
    for (uint32_t i = 0; i < r->timeline->segments_count; i++) {
        const s117i_segment *s = &r->timeline->segments[i];
        if (s->from > day || day >= s->to)
            continue;
        aftercare += s->judged.status == S117_LINE_AFTERCARE;
        other += s->judged.status == S117_LINE_NOT_AFTERCARE;
        open += s->judged.status == S117_LINE_UNDETERMINED;
    }
    if (aftercare + other + open == 0)
        return no_service(r, day);
    if (open > 0 || (aftercare > 0 && other > 0))
        return (s117i_piece){.wrong = S117_UNKNOWN, .gap = S117_GAP_LINE};
    return (s117i_piece){.wrong = aftercare > 0 ? S117_YES : S117_NO};
}

static void add_piece(s117i_reckoner *r, s117i_piece piece)
{
    s117i_told *told = &r->redress->told;
    s117i_piece *last = r->pieces_count > 0 ? &r->pieces[r->pieces_count - 1] : NULL;
    if (last != NULL && last->to == piece.from && last->wrong == piece.wrong && last->gap == piece.gap) {
        last->to = piece.to;
        return;
    }
    if (told->failed == S117_OK)
        S117I_ROOM(&told->memory, told->failed, r->pieces, r->pieces_count + 1);
    if (told->failed == S117_OK)
        r->pieces[r->pieces_count++] = piece;
}

void s117i_cut_charge(s117i_reckoner *r, s117_fact line, s117_date from, s117_date to)
{
    r->pieces_count = 0;
    for (s117_date day = from; day < to && r->redress->told.failed == S117_OK;) {
        s117_date next = s117i_next_boundary(r, line, day);
        if (s117i_standing_on(r->book, day)->to < next)
            next = s117i_standing_on(r->book, day)->to;
        s117i_piece piece = line != 0 ? of_line(r, line, day) : of_all(r, day);
        piece.from = day;
        piece.to = day = next < to ? next : to;
        add_piece(r, piece);
    }
}

s117_status s117i_wrong_between(const s117i_reckoner *r, const s117i_sum *sum, const s117i_piece *piece, s117_date from, s117_date to, s117_money *ret)
{
    s117i_sum part = *sum;
    if (piece->per != 0) {
        part.amount = piece->amount;
        part.per = piece->per;
    }
    return s117i_sum_between(&part, r->redress->counting, from, to, ret);
}
