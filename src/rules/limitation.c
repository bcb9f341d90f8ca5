/* How far back a court claim for repayment reaches: CHG-26, Limitation Act 1980. Six years from the payment, extended by what is recorded. */
#include "services.h"

#include <string.h>

enum { MONTHS = 6 * 12 };

static s117_date six_years_after(s117_date day)
{
    return s117i_add_months(day, MONTHS);
}

/* What ended with the person's life, if not before. */
static s117_date in_life(const s117i_book *book, s117_date until)
{
    return book->died < until ? book->died : until;
}

/* The last day on which the claim could be made, as one recorded event leaves it; `expiry` if it does not touch it. */
static s117_date extended(const s117i_book *book, s117_fact event, s117_date paid, s117_date expiry)
{
    s117_date on = s117i_begins(book, event), until = s117i_ends(book, event);
    switch (s117i_code_in(book, event, S117_LIMITATION)) {
    case S117_LIMITATION_DISCOVERY: /* s32(1): time does not begin until then */
        return on > paid ? six_years_after(on) : expiry;
    case S117_LIMITATION_INCAPACITY: /* ss 28(1), 38(2): only an incapacity when the right accrued */
        return on <= paid && paid < until ? six_years_after(in_life(book, until)) : expiry;
    case S117_LIMITATION_ACKNOWLEDGMENT: /* ss 29(5), 30 */
    case S117_LIMITATION_PART_PAYMENT: /* before time has run out */
        return on >= paid && on <= expiry ? six_years_after(on) : expiry;
    default:
        return expiry;
    }
}

/* A child when the right accrued: six years from the eighteenth birthday, s28(1). */
static s117_date after_childhood(const s117i_book *book, s117_date paid, s117_date expiry)
{
    s117_date of_age;
    if (s117i_younger(book, 18, paid) != S117_YES)
        return expiry;
    of_age = s117i_add_months(s117i_begins(book, book->birth), 18 * 12);
    if (s117i_age_on(s117i_begins(book, book->birth), of_age) < 18)
        of_age = s117i_add_days(of_age, 1); /* born on 29 February */
    return six_years_after(in_life(book, of_age));
}

/* Whoever holds on a day what a body held; -1 if that is not one body of the register. */
static int32_t holder_on(const s117i_book *book, const char *code, s117_date day)
{
    int32_t body = s117i_register_find(book->view.law->reg, code), heirs[2];
    return body >= 0 && s117i_register_successor(book->view.law->reg, body, NULL, day, heirs, 2) == 1 ? heirs[0] : -1;
}

/* s31(6), (7): an acknowledgment binds who gave it and their successors; a part payment, too, is made by a body [M]. */
static bool binds(const s117i_book *book, s117_fact event, const char *body, s117_date claimed)
{
    const char *by = s117i_text_in(book, event, S117_BODY);
    int32_t what = s117i_code_in(book, event, S117_LIMITATION);
    if ((what != S117_LIMITATION_ACKNOWLEDGMENT && what != S117_LIMITATION_PART_PAYMENT) || !*by || !*body || strcmp(by, body) == 0)
        return true;
    int32_t holder = holder_on(book, by, claimed);
    return holder >= 0 && holder == holder_on(book, body, claimed);
}

/* Acknowledgments follow one another: they are taken in the order of their days, which is that of the book. */
bool s117i_in_time(const s117i_book *book, s117_date paid, s117_date claimed, const char *body, s117_fact *ret_fact)
{
    s117_date expiry = six_years_after(paid), child = after_childhood(book, paid, expiry);
    *ret_fact = 0;
    if (child > expiry) {
        expiry = child;
        *ret_fact = book->birth;
    }
    for (uint32_t i = book->first[S117_KIND_LIMITATION]; i < book->first[S117_KIND_LIMITATION + 1]; i++) {
        s117_date later = extended(book, book->facts[i], paid, expiry);
        if (later <= expiry || !binds(book, book->facts[i], body, claimed))
            continue;
        expiry = later;
        *ret_fact = book->facts[i];
    }
    return claimed <= expiry;
}
