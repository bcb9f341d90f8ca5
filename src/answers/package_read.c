/* Reading a package answer. */
#include "package.h"

static bool is_live(const s117_package *p)
{
    return p != NULL && p->mark == S117I_PACKAGE_MARK;
}

static const s117i_line_answer *line_at(const s117_package *p, int32_t line)
{
    return is_live(p) && line >= 0 && (uint32_t)line < p->lines_count ? &p->lines[line] : NULL;
}

s117_date s117_package_as_at(const s117_package *package)
{
    return is_live(package) ? package->as_at : S117_DATE_INVALID;
}

s117_duty s117_package_duty(const s117_package *package)
{
    return is_live(package) ? package->duty : -1;
}

int32_t s117_package_line_count(const s117_package *package)
{
    return is_live(package) ? (int32_t)package->lines_count : 0;
}

s117_fact s117_package_line_fact(const s117_package *package, int32_t line)
{
    const s117i_line_answer *l = line_at(package, line);
    return l != NULL ? l->fact : 0;
}

const char *s117_package_line_name(const s117_package *package, int32_t line)
{
    const s117i_line_answer *l = line_at(package, line);
    return l != NULL ? s117i_told_text(&package->told, l->name) : NULL;
}

const char *s117_package_line_law(const s117_package *package, int32_t line)
{
    const s117i_line_answer *l = line_at(package, line);
    return l != NULL ? s117i_told_text(&package->told, l->law) : NULL;
}

s117_line s117_package_line_status(const s117_package *package, int32_t line)
{
    const s117i_line_answer *l = line_at(package, line);
    return l != NULL ? l->status : -1;
}

s117_chargeable s117_package_line_chargeable(const s117_package *package, int32_t line)
{
    const s117i_line_answer *l = line_at(package, line);
    return l != NULL ? l->chargeable : -1;
}

s117_assessment s117_package_line_assessment(const s117_package *package, int32_t line)
{
    const s117i_line_answer *l = line_at(package, line);
    return l != NULL ? l->assessment : -1;
}

s117_top_up s117_package_line_top_up(const s117_package *package, int32_t line)
{
    const s117i_line_answer *l = line_at(package, line);
    return l != NULL ? l->topped : -1;
}

s117_availability s117_package_line_direct_payment(const s117_package *package, int32_t line)
{
    const s117i_line_answer *l = line_at(package, line);
    return l != NULL ? l->direct_payment : -1;
}

s117_availability s117_package_line_health_budget(const s117_package *package, int32_t line)
{
    const s117i_line_answer *l = line_at(package, line);
    return l != NULL ? l->health_budget : -1;
}

s117_status s117_package_line_top_up_amounts(const s117_package *package, int32_t line, s117_money *ret_asked, s117_money *ret_lawful, int32_t *ret_per)
{
    const s117i_line_answer *l = line_at(package, line);
    if (package == NULL || ret_asked == NULL || ret_lawful == NULL || ret_per == NULL)
        return S117_E_NULL;
    if (!is_live(package))
        return S117_E_HANDLE;
    if (l == NULL)
        return S117_E_INDEX;
    *ret_asked = l->asked;
    *ret_lawful = l->lawful;
    *ret_per = l->per;
    return S117_OK;
}

/* ---- reasons, gaps, flaws, points ------------------------------------------------------------------ */

int32_t s117_package_reason_count(const s117_package *package, int32_t line)
{
    return is_live(package) ? s117i_reasons_of(package, line) : 0;
}

static const s117i_line_reason *reason_at(const s117_package *p, int32_t line, int32_t index)
{
    return is_live(p) ? s117i_reason_of(p, line, index) : NULL;
}

const char *s117_package_reason_rule(const s117_package *package, int32_t line, int32_t index)
{
    const s117i_line_reason *r = reason_at(package, line, index);
    return r != NULL ? s117_rule_id(r->rule) : NULL;
}

const char *s117_package_reason_sentence(const s117_package *package, int32_t line, int32_t index)
{
    const s117i_line_reason *r = reason_at(package, line, index);
    return r != NULL ? s117i_told_text(&package->told, r->sentence) : NULL;
}

s117_fact s117_package_reason_fact(const s117_package *package, int32_t line, int32_t index, int32_t position)
{
    const s117i_line_reason *r = reason_at(package, line, index);
    return r != NULL && position >= 0 && position < S117I_REASON_FACTS ? r->facts[position] : 0;
}

int32_t s117_package_gap_count(const s117_package *package, int32_t line)
{
    return is_live(package) ? s117i_gaps_of(&package->told, line) : 0;
}

int32_t s117_package_gap(const s117_package *package, int32_t line, int32_t index)
{
    const s117i_told_gap *g = is_live(package) ? s117i_gap_of(&package->told, line, index) : NULL;
    return g != NULL ? g->what : 0;
}

s117_fact s117_package_gap_fact(const s117_package *package, int32_t line, int32_t index)
{
    const s117i_told_gap *g = is_live(package) ? s117i_gap_of(&package->told, line, index) : NULL;
    return g != NULL ? g->fact : 0;
}

int32_t s117_package_flaw_count(const s117_package *package, int32_t line)
{
    return is_live(package) ? s117i_flaws_of(&package->told, line) : 0;
}

static const s117i_told_flaw *flaw_at(const s117_package *p, int32_t line, int32_t index)
{
    return is_live(p) ? s117i_flaw_of(&p->told, line, index) : NULL;
}

int32_t s117_package_flaw(const s117_package *package, int32_t line, int32_t index)
{
    const s117i_told_flaw *f = flaw_at(package, line, index);
    return f != NULL ? f->what : 0;
}

const char *s117_package_flaw_sentence(const s117_package *package, int32_t line, int32_t index)
{
    const s117i_told_flaw *f = flaw_at(package, line, index);
    return f != NULL ? s117i_told_text(&package->told, f->sentence) : NULL;
}

s117_fact s117_package_flaw_fact(const s117_package *package, int32_t line, int32_t index, int32_t position)
{
    const s117i_told_flaw *f = flaw_at(package, line, index);
    return f != NULL && (position == 0 || position == 1) ? f->facts[position] : 0;
}

int32_t s117_package_point_count(const s117_package *package, int32_t line)
{
    const s117i_line_answer *l = line_at(package, line);
    return l != NULL ? l->point_count : 0;
}

const char *s117_package_point(const s117_package *package, int32_t line, int32_t index)
{
    const s117i_line_answer *l = line_at(package, line);
    return l != NULL && index >= 0 && index < l->point_count ? l->points[index] : NULL;
}

s117_tri s117_package_point_differs(const s117_package *package, int32_t line, int32_t index)
{
    const s117i_line_answer *l = line_at(package, line);
    return l != NULL && index >= 0 && index < l->point_count ? l->differs[index] : 0;
}

/* ---- what a line hangs on --------------------------------------------------------------------------- */

int32_t s117_package_hinge_count(const s117_package *package, int32_t line)
{
    return is_live(package) ? s117i_hinges_of(package, line) : 0;
}

static const s117i_hinge *hinge_at(const s117_package *p, int32_t line, int32_t index)
{
    return is_live(p) ? s117i_hinge_of(p, line, index) : NULL;
}

s117_fact s117_package_hinge_fact(const s117_package *package, int32_t line, int32_t index)
{
    const s117i_hinge *h = hinge_at(package, line, index);
    return h != NULL ? h->fact : 0;
}

s117_attribute s117_package_hinge_attribute(const s117_package *package, int32_t line, int32_t index)
{
    const s117i_hinge *h = hinge_at(package, line, index);
    return h != NULL ? h->attribute : 0;
}

int32_t s117_package_hinge_value(const s117_package *package, int32_t line, int32_t index)
{
    const s117i_hinge *h = hinge_at(package, line, index);
    return h != NULL ? h->value : -1;
}

s117_line s117_package_hinge_status(const s117_package *package, int32_t line, int32_t index)
{
    const s117i_hinge *h = hinge_at(package, line, index);
    return h != NULL ? h->status : -1;
}
