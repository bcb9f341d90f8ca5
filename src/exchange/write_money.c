/* Answers about services and money as JSON: docs/answer.schema.json. */
#include <s117/json.h>
#include "came.h"
#include "writer.h"

/* ---- gaps and flaws: of a line of a package, or of a whole answer ----------------------------------- */

typedef struct troubles {
    const void *answer;
    int32_t line, gaps, flaws;
    int32_t (*gap)(const void *answer, int32_t line, int32_t index);
    s117_fact (*gap_fact)(const void *answer, int32_t line, int32_t index);
    int32_t (*flaw)(const void *answer, int32_t line, int32_t index);
    const char *(*sentence)(const void *answer, int32_t line, int32_t index);
    s117_fact (*flaw_fact)(const void *answer, int32_t line, int32_t index, int32_t position);
} troubles;

static void put_troubles(s117i_out *out, const troubles *t, const s117_case *kase)
{
    s117i_open_list(out, "gaps");
    for (int32_t i = 0; i < t->gaps; i++) {
        s117i_out_open(out, '{');
        s117i_put_code_member(out, "what", S117_LIST_GAP, t->gap(t->answer, t->line, i));
        s117i_put_fact_member(out, "fact", kase, t->gap_fact(t->answer, t->line, i));
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
    s117i_open_list(out, "flaws");
    for (int32_t i = 0; i < t->flaws; i++) {
        s117i_out_open(out, '{');
        s117i_put_code_member(out, "what", S117_LIST_FLAW, t->flaw(t->answer, t->line, i));
        s117i_open_list(out, "facts");
        for (int32_t nth = 0; nth < 2 && t->flaw_fact(t->answer, t->line, i, nth) != 0; nth++)
            s117i_put_fact(out, kase, t->flaw_fact(t->answer, t->line, i, nth));
        s117i_out_close(out, ']');
        s117i_out_member(out, "sentence", t->sentence(t->answer, t->line, i));
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

static int32_t package_gap(const void *answer, int32_t line, int32_t index)
{
    return s117_package_gap(answer, line, index);
}
static s117_fact package_gap_fact(const void *answer, int32_t line, int32_t index)
{
    return s117_package_gap_fact(answer, line, index);
}
static int32_t package_flaw(const void *answer, int32_t line, int32_t index)
{
    return s117_package_flaw(answer, line, index);
}
static const char *package_sentence(const void *answer, int32_t line, int32_t index)
{
    return s117_package_flaw_sentence(answer, line, index);
}
static s117_fact package_flaw_fact(const void *answer, int32_t line, int32_t index, int32_t position)
{
    return s117_package_flaw_fact(answer, line, index, position);
}

#define OF_WHOLE(name)                                                                                        \
    static int32_t name##_gap(const void *answer, int32_t line, int32_t index)                                \
    {                                                                                                         \
        (void)line;                                                                                           \
        return s117_##name##_gap(answer, index);                                                              \
    }                                                                                                         \
    static s117_fact name##_gap_fact(const void *answer, int32_t line, int32_t index)                         \
    {                                                                                                         \
        (void)line;                                                                                           \
        return s117_##name##_gap_fact(answer, index);                                                         \
    }                                                                                                         \
    static int32_t name##_flaw(const void *answer, int32_t line, int32_t index)                               \
    {                                                                                                         \
        (void)line;                                                                                           \
        return s117_##name##_flaw(answer, index);                                                             \
    }                                                                                                         \
    static const char *name##_sentence(const void *answer, int32_t line, int32_t index)                       \
    {                                                                                                         \
        (void)line;                                                                                           \
        return s117_##name##_flaw_sentence(answer, index);                                                    \
    }                                                                                                         \
    static s117_fact name##_flaw_fact(const void *answer, int32_t line, int32_t index, int32_t position)      \
    {                                                                                                         \
        (void)line;                                                                                           \
        return s117_##name##_flaw_fact(answer, index, position);                                              \
    }
OF_WHOLE(account)
OF_WHOLE(redress)

/* ---- a package ----------------------------------------------------------------------------------- */

static void put_package_troubles(s117i_out *out, const s117_package *package, int32_t line, const s117_case *kase)
{
    const troubles t = {package, line, s117_package_gap_count(package, line), s117_package_flaw_count(package, line),
                        package_gap, package_gap_fact, package_flaw, package_sentence, package_flaw_fact};
    put_troubles(out, &t, kase);
}

static void put_reasons(s117i_out *out, const s117_package *package, int32_t line, const s117_case *kase)
{
    s117i_open_list(out, "reasons");
    for (int32_t i = 0; i < s117_package_reason_count(package, line); i++) {
        s117i_out_open(out, '{');
        s117i_out_member(out, "rule", s117_package_reason_rule(package, line, i));
        s117i_out_member(out, "sentence", s117_package_reason_sentence(package, line, i));
        s117i_open_list(out, "facts");
        for (int32_t nth = 0; nth < 3 && s117_package_reason_fact(package, line, i, nth) != 0; nth++)
            s117i_put_fact(out, kase, s117_package_reason_fact(package, line, i, nth));
        s117i_out_close(out, ']');
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

static void put_points(s117i_out *out, const s117_package *package, int32_t line)
{
    s117i_open_list(out, "points");
    for (int32_t i = 0; i < s117_package_point_count(package, line); i++) {
        s117i_out_open(out, '{');
        s117i_out_member(out, "point", s117_package_point(package, line, i));
        s117i_out_key(out, "differs");
        s117i_out_bool(out, s117_package_point_differs(package, line, i) == S117_YES);
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

/* An attribute that decides has one list wherever it stands. */
static s117_list list_of_hinge(s117_attribute attribute)
{
    static const s117_kind kinds[] = {S117_KIND_NEED, S117_KIND_SERVICE, S117_KIND_PURPOSE};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (s117_attribute_list(kinds[i], attribute) != 0)
            return s117_attribute_list(kinds[i], attribute);
    return S117_LIST_TRI;
}

/* What the line hangs on: the finding, the value it would have to have, what the line would then be. */
static void put_hinges(s117i_out *out, const s117_package *package, int32_t line, const s117_case *kase)
{
    s117i_open_list(out, "hangs_on");
    for (int32_t i = 0; i < s117_package_hinge_count(package, line); i++) {
        s117_attribute attribute = s117_package_hinge_attribute(package, line, i);
        s117i_out_open(out, '{');
        s117i_put_fact_member(out, "fact", kase, s117_package_hinge_fact(package, line, i));
        s117i_out_member(out, "attribute", s117_attribute_name(attribute));
        s117i_put_code_member(out, "value", list_of_hinge(attribute), s117_package_hinge_value(package, line, i));
        s117i_put_code_member(out, "status", S117_LIST_LINE, s117_package_hinge_status(package, line, i));
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

static void put_line(s117i_out *out, const s117_package *package, int32_t line, const s117_case *kase)
{
    const s117i_coming lines = s117i_coming_lines(package);
    s117_money asked = S117_MONEY_UNKNOWN, lawful = S117_MONEY_UNKNOWN;
    int32_t per = 0;
    s117_package_line_top_up_amounts(package, line, &asked, &lawful, &per);
    s117i_open_row(out, &s117i_line_shape, &lines, line, kase);
    s117i_put_code_member(out, "top_up_per", S117_LIST_PER, per);
    s117i_out_member(out, "name", s117_package_line_name(package, line));
    put_reasons(out, package, line, kase);
    put_package_troubles(out, package, line, kase);
    put_points(out, package, line);
    put_hinges(out, package, line, kase);
    s117i_out_close(out, '}');
}

s117_status s117_package_write(const s117_package *package, const s117_case *kase, char **ret_bytes, size_t *ret_length)
{
    s117i_out out = {.text = NULL};
    if (!package || !ret_bytes)
        return S117_E_NULL;
    s117i_begin(&out, "s117-package/1");
    s117i_put_day_member(&out, "as_at", s117_package_as_at(package));
    s117i_put_code_member(&out, "duty", S117_LIST_DUTY, s117_package_duty(package));
    s117i_open_list(&out, "lines");
    for (int32_t i = 0; i < s117_package_line_count(package); i++)
        put_line(&out, package, i, kase);
    s117i_out_close(&out, ']');
    put_reasons(&out, package, -1, kase);
    put_package_troubles(&out, package, -1, kase);
    s117i_out_close(&out, '}');
    return s117i_out_finish(&out, ret_bytes, ret_length);
}

/* ---- an account ---------------------------------------------------------------------------------- */

/* Null if the cost is not shared. */
static void put_share(s117i_out *out, const s117_account *account, int32_t entry)
{
    int64_t whole = 0;
    const int64_t share = s117_account_share(account, entry, &whole);
    s117i_out_key(out, "share");
    if (whole == 0) {
        s117i_out_null(out);
        return;
    }
    s117i_out_open(out, '{');
    s117i_put_number_member(out, "part", share);
    s117i_put_number_member(out, "whole", whole);
    s117i_out_close(out, '}');
}

static void put_entry(s117i_out *out, const s117_account *account, int32_t entry, const s117_case *kase)
{
    const s117i_coming entries = s117i_coming_entries(account);
    int32_t per = 0;
    const s117_money price = s117_account_price(account, entry, &per);
    s117i_open_row(out, &s117i_entry_shape, &entries, entry, kase);
    s117i_out_member(out, "name", s117_account_line_name(account, entry));
    s117i_put_text_member(out, "body_name", s117_account_body_name(account, entry));
    s117i_put_money_member(out, "price", price);
    s117i_put_code_member(out, "per", S117_LIST_PER, per);
    put_share(out, account, entry);
    s117i_put_fact_member(out, "decision", kase, s117_account_decision(account, entry));
    s117i_put_text_member(out, "policy", s117_account_policy(account, entry));
    s117i_put_text_member(out, "working", s117_account_working(account, entry));
    s117i_out_close(out, '}');
}

s117_status s117_account_write(const s117_account *account, const s117_case *kase, char **ret_bytes, size_t *ret_length)
{
    s117i_out out = {.text = NULL};
    if (!account || !ret_bytes)
        return S117_E_NULL;
    const s117i_coming totals = s117i_coming_totals(account);
    const troubles t = {account, 0, s117_account_gap_count(account), s117_account_flaw_count(account),
                        account_gap, account_gap_fact, account_flaw, account_sentence, account_flaw_fact};
    s117i_begin(&out, "s117-account/1");
    s117i_put_day_member(&out, "from", s117_account_from(account));
    s117i_put_day_member(&out, "to", s117_account_to(account));
    s117i_put_code_member(&out, "counting", S117_LIST_COUNTING, s117_account_counting(account));
    s117i_put_money_member(&out, "whole", s117_account_whole(account));
    s117i_open_list(&out, "totals");
    for (int32_t i = 0; i < totals.count; i++) {
        s117i_open_row(&out, &s117i_total_shape, &totals, i, kase);
        s117i_put_text_member(&out, "body_name", s117_account_total_body_name(account, i));
        s117i_out_close(&out, '}');
    }
    s117i_out_close(&out, ']');
    s117i_open_list(&out, "entries");
    for (int32_t i = 0; i < s117_account_count(account); i++)
        put_entry(&out, account, i, kase);
    s117i_out_close(&out, ']');
    put_troubles(&out, &t, kase);
    s117i_out_close(&out, '}');
    return s117i_out_finish(&out, ret_bytes, ret_length);
}

/* ---- redress ------------------------------------------------------------------------------------- */

s117_status s117_redress_write(const s117_redress *redress, const s117_case *kase, char **ret_bytes, size_t *ret_length)
{
    s117i_out out = {.text = NULL};
    if (!redress || !ret_bytes)
        return S117_E_NULL;
    const s117i_coming items = s117i_coming_items(redress), owed = s117i_coming_owed(redress);
    const troubles t = {redress, 0, s117_redress_gap_count(redress), s117_redress_flaw_count(redress),
                        redress_gap, redress_gap_fact, redress_flaw, redress_sentence, redress_flaw_fact};
    s117i_begin(&out, "s117-redress/1");
    s117i_put_day_member(&out, "on", s117_redress_on(redress));
    s117i_put_day_member(&out, "claimed", s117_redress_claimed(redress));
    s117i_put_code_member(&out, "interest", S117_LIST_INTEREST, s117_redress_interest_kind(redress));
    s117i_open_list(&out, "items");
    for (int32_t i = 0; i < items.count; i++) {
        s117i_open_row(&out, &s117i_item_shape, &items, i, kase);
        s117i_put_text_member(&out, "body_name", s117_redress_body_name(redress, i));
        s117i_put_text_member(&out, "working", s117_redress_working(redress, i));
        s117i_out_close(&out, '}');
    }
    s117i_out_close(&out, ']');
    s117i_open_list(&out, "totals");
    for (int32_t i = 0; i < owed.count; i++) {
        s117i_open_row(&out, &s117i_owed_shape, &owed, i, kase);
        s117i_put_text_member(&out, "body_name", s117_redress_total_body_name(redress, i));
        s117i_out_close(&out, '}');
    }
    s117i_out_close(&out, ']');
    put_troubles(&out, &t, kase);
    s117i_out_close(&out, '}');
    return s117i_out_finish(&out, ret_bytes, ret_length);
}
