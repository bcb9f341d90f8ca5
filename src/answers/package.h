/* A package answer under construction and finished. */
#ifndef S117I_PACKAGE_H
#define S117I_PACKAGE_H

#include "books.h"

enum { S117I_POINTS_OF_LINE = 2 };

typedef struct s117i_line_answer {
    s117_fact fact;
    uint32_t name, law;
    s117_line status;
    s117_chargeable chargeable;
    s117_assessment assessment;
    s117_top_up topped;
    s117_money asked, lawful;
    int32_t per;
    s117_availability direct_payment, health_budget;
    const char *points[S117I_POINTS_OF_LINE]; /* static: of the table of points */
    s117_tri differs[S117I_POINTS_OF_LINE];
    int32_t point_count;
} s117i_line_answer;

typedef struct s117i_line_reason {
    int32_t line, rule; /* line S117I_WHOLE: of the package */
    s117_fact facts[S117I_REASON_FACTS];
    uint32_t sentence;
} s117i_line_reason;

/* A recorded finding that decides what a line is. */
typedef struct s117i_hinge {
    int32_t line, value;
    s117_fact fact;
    s117_kind kind;
    s117_attribute attribute;
    s117_line status;
} s117i_hinge;

struct s117_package {
    uint32_t mark;
    s117i_told told;
    s117_date as_at;
    s117_duty duty;
    S117I_LIST(s117i_line_answer, lines);
    S117I_LIST(s117i_line_reason, reasons);
    S117I_LIST(s117i_hinge, hinges);
};
#define S117I_PACKAGE_MARK 0x70616331u

/* What a line's answer is made from. */
typedef struct s117i_line_inquiry {
    s117_package *package;
    const s117i_book *book;
    s117_fact line;
    int32_t index;
    s117i_judged judged;
    s117i_charge charge;
    s117i_topped topped;
    s117i_budget payment, budget;
    s117i_notes notes;
} s117i_line_inquiry;

/* package_hinges.c: what a line's status hangs on. */
void s117i_find_hinges(s117i_line_inquiry *q);
int32_t s117i_hinges_of(const s117_package *package, int32_t line);
const s117i_hinge *s117i_hinge_of(const s117_package *package, int32_t line, int32_t index);
/* package_reasons.c: each rule that made a line what it is. */
void s117i_explain_line(s117i_line_inquiry *q);
void s117i_explain_package(s117_package *package, const s117i_book *book);
/* Of a line, or of S117I_WHOLE: how many, and the nth; NULL if out of range. */
int32_t s117i_reasons_of(const s117_package *package, int32_t line);
const s117i_line_reason *s117i_reason_of(const s117_package *package, int32_t line, int32_t index);

#endif
