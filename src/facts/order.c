/* Orders and what belongs to them. A handle is a name for a fact, nothing more. */
#include <s117/order.h>

#include "code_lists.h"
#include "handles.h"
#include "store.h"

static s117_status check_order(const s117_order *order)
{
    return s117i_check_handle((const s117i_handle *)order, S117I_ORDER_MARK);
}

s117_status s117_person_add_order(s117_person *person, s117_power power, s117_date from, s117_order **ret_order)
{
    s117_status status = s117i_check_person(person);
    s117i_fact fact = s117i_blank_fact(S117_KIND_ORDER, 0);
    s117i_handle *handle = NULL;

    if (status != S117_OK)
        return status;
    if (!s117i_code_fits(S117_LIST_POWER, false, power))
        return S117_E_CODE;
    fact.codes[S117I_SLOT_POWER] = (uint8_t)power;
    status = s117i_give_days(&fact, from, S117_DATE_OPEN);
    if (status == S117_OK)
        status = s117i_store_named(person, &fact, S117I_ORDER_MARK, ret_order ? &handle : NULL);
    if (status == S117_OK && ret_order)
        *ret_order = (s117_order *)handle;
    return status;
}

s117_order *s117_person_order(s117_person *person, s117_fact fact)
{
    return (s117_order *)s117i_handle_of(person, fact, S117_KIND_ORDER, S117I_ORDER_MARK);
}

s117_fact s117_order_fact(const s117_order *order)
{
    return check_order(order) == S117_OK ? order->handle.fact : 0;
}

s117_status s117_order_end(s117_order *order, s117_date on, int32_t how)
{
    s117_status status = check_order(order);
    s117i_fact changed;

    if (status != S117_OK)
        return status;
    if (!s117i_code_fits(S117_LIST_ORDER_END, false, how))
        return S117_E_CODE;
    changed = *s117i_fact_of(order->handle.person, order->handle.fact);
    changed.to = (s117i_range){on, on == S117_DATE_UNKNOWN ? S117_DATE_OPEN : on};
    changed.codes[S117I_SLOT_HOW] = (uint8_t)how;
    status = s117i_check_range(changed.to, true);
    if (status != S117_OK)
        return status;
    if (changed.to.latest < changed.from.earliest)
        return S117_E_DATE_ORDER;
    s117i_store_change(order->handle.person, order->handle.fact, &changed);
    return S117_OK;
}

/* ---- what belongs to an order ------------------------------------------------------------------- */

/* `list` and `slot` say what `code` is; a kind without a code gives 0 for all three. */
static s117_status add_child(s117_order *order, s117_kind kind, s117_list list, uint32_t slot, int32_t code, s117_date from,
                             s117_date to, s117_fact *ret_fact)
{
    s117_status status = check_order(order);
    s117i_fact fact;

    if (status != S117_OK)
        return status;
    if (!s117i_code_fits(list, false, code))
        return S117_E_CODE;
    fact = s117i_blank_fact(kind, order->handle.fact);
    fact.codes[slot] = (uint8_t)code;
    status = s117i_give_days(&fact, from, to);
    return status == S117_OK ? s117i_store_add(order->handle.person, &fact, NULL, ret_fact) : status;
}

s117_status s117_order_add_leave(s117_order *order, int32_t kind, s117_date from, s117_date to, s117_fact *ret_fact)
{
    return add_child(order, S117_KIND_LEAVE, S117_LIST_LEAVE_KIND, S117I_SLOT_LEAVE_KIND, kind, from, to, ret_fact);
}

s117_status s117_order_add_cto(s117_order *order, s117_date from, s117_date to, int32_t how, s117_fact *ret_fact)
{
    return add_child(order, S117_KIND_CTO, S117_LIST_CTO_END, S117I_SLOT_HOW, how, from, to, ret_fact);
}

s117_status s117_order_add_recall(s117_order *order, s117_date from, s117_date to, s117_fact *ret_fact)
{
    return add_child(order, S117_KIND_CTO_RECALL, 0, 0, 0, from, to, ret_fact);
}

s117_status s117_order_add_conditional_discharge(s117_order *order, s117_date from, s117_date to, int32_t how,
                                                 s117_fact *ret_fact)
{
    return add_child(order, S117_KIND_CONDITIONAL_DISCHARGE, S117_LIST_CD_END, S117I_SLOT_HOW, how, from, to, ret_fact);
}

s117_status s117_order_add_absence(s117_order *order, s117_date from, s117_date to, s117_fact *ret_fact)
{
    return add_child(order, S117_KIND_ABSENCE, 0, 0, 0, from, to, ret_fact);
}
