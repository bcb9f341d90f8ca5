/* Needs, services, funding decisions, charges: adding them, and attributes of the types that only they have. */
#include <s117/aftercare.h>

#include "../base/text.h"
#include "code_lists.h"
#include "handles.h"
#include "index.h"
#include "schema.h"
#include "store.h"

/* ---- attributes --------------------------------------------------------------------------------- */

static s117_status check_figure(const s117_person *person, s117_fact fact, s117_attribute attribute, bool link)
{
    s117_status status = s117i_check_fact(person, fact);
    s117_type type = s117_attribute_type(attribute);

    if (status != S117_OK)
        return status;
    if (!s117i_kind_has(s117i_fact_of(person, fact)->kind, attribute))
        return S117_E_ATTRIBUTE;
    if (link)
        return type == S117_TYPE_FACT ? S117_OK : S117_E_ATTRIBUTE;
    return type == S117_TYPE_MONEY || type == S117_TYPE_NUMBER ? S117_OK : S117_E_ATTRIBUTE;
}

static bool is_amount(s117_money value)
{
    return value == S117_MONEY_UNKNOWN || (value >= 0 && value <= S117_MONEY_MAX);
}

s117_status s117_person_set_money(s117_person *person, s117_fact fact, s117_attribute attribute, s117_money value)
{
    s117_status status = check_figure(person, fact, attribute, false);

    if (status != S117_OK)
        return status;
    if (!is_amount(value))
        return S117_E_AMOUNT;
    s117i_index_remove(person, fact); /* its key changes */
    person->figures[s117i_fact_of(person, fact)->figures - 1].amounts[s117i_attributes[attribute].slot] = value;
    s117i_index_insert(person, fact);
    return S117_OK;
}

s117_status s117_person_set_fact(s117_person *person, s117_fact fact, s117_attribute attribute, s117_fact other)
{
    s117_status status = check_figure(person, fact, attribute, true);

    if (status == S117_OK && other != 0)
        status = s117i_check_fact(person, other);
    if (status == S117_OK)
        person->figures[s117i_fact_of(person, fact)->figures - 1].links[s117i_attributes[attribute].slot] = other;
    return status;
}

s117_money s117_person_get_money(const s117_person *person, s117_fact fact, s117_attribute attribute)
{
    return s117i_check_fact(person, fact) == S117_OK ? s117i_amount(person, fact, attribute) : S117_MONEY_UNKNOWN;
}

s117_fact s117_person_get_fact(const s117_person *person, s117_fact fact, s117_attribute attribute)
{
    return s117i_check_fact(person, fact) == S117_OK ? s117i_link(person, fact, attribute) : 0;
}

/* ---- a fact on its way in ------------------------------------------------------------------------ */

static void put_code(s117i_fact *fact, s117_attribute attribute, int32_t value)
{
    fact->codes[s117i_slot(fact->kind, attribute)] = (uint8_t)value;
}

static void put_amount(s117_person *person, s117_fact fact, s117_attribute attribute, int64_t value)
{
    person->figures[s117i_fact_of(person, fact)->figures - 1].amounts[s117i_attributes[attribute].slot] = value;
}

static bool is_code(s117_list list, int32_t value)
{
    return s117i_code_fits(list, false, value);
}

/* ---- needs -------------------------------------------------------------------------------------- */

static s117_status check_need(const s117_need *need)
{
    return s117i_check_handle((const s117i_handle *)need, S117I_NEED_MARK);
}

s117_status s117_person_add_need(s117_person *person, int32_t topic, int32_t disorder, s117_date from, s117_need **ret_need)
{
    s117_status status = s117i_check_person(person);
    s117i_fact fact = s117i_blank_fact(S117_KIND_NEED, 0);
    s117i_handle *handle = NULL;

    if (status != S117_OK)
        return status;
    if (!is_code(S117_LIST_TOPIC, topic) || !is_code(S117_LIST_DISORDER, disorder))
        return S117_E_CODE;
    put_code(&fact, S117_TOPIC, topic);
    put_code(&fact, S117_DISORDER, disorder);
    status = s117i_give_days(&fact, from, S117_DATE_OPEN);
    if (status == S117_OK)
        status = s117i_store_named(person, &fact, S117I_NEED_MARK, ret_need ? &handle : NULL);
    if (status == S117_OK && ret_need)
        *ret_need = (s117_need *)handle;
    return status;
}

s117_need *s117_person_need(s117_person *person, s117_fact fact)
{
    return (s117_need *)s117i_handle_of(person, fact, S117_KIND_NEED, S117I_NEED_MARK);
}

s117_fact s117_need_fact(const s117_need *need)
{
    return check_need(need) == S117_OK ? need->handle.fact : 0;
}

s117_status s117_need_add_purpose(s117_need *need, s117_fact service, s117_tri reduces_risk, s117_date from, s117_date to,
                                  s117_fact *ret_fact)
{
    s117_status status = check_need(need);
    s117i_fact fact = s117i_blank_fact(S117_KIND_PURPOSE, service);
    s117_fact id;

    if (status != S117_OK)
        return status;
    if (!is_code(S117_LIST_TRI, reduces_risk))
        return S117_E_CODE;
    put_code(&fact, S117_REDUCES_RISK, reduces_risk);
    status = s117i_give_days(&fact, from, to);
    if (status == S117_OK)
        status = s117i_store_add(need->handle.person, &fact, NULL, &id);
    if (status != S117_OK)
        return status;
    (void)s117_person_set_fact(need->handle.person, id, S117_NEED, need->handle.fact);
    if (ret_fact)
        *ret_fact = id;
    return S117_OK;
}

/* ---- services ----------------------------------------------------------------------------------- */

s117_status s117_person_add_service(s117_person *person, const char *code, s117_date from, s117_date to, s117_fact *ret_fact)
{
    s117_status status = s117i_check_person(person);
    s117i_fact fact = s117i_blank_fact(S117_KIND_SERVICE, 0);
    s117_fact id;

    if (status == S117_OK && code)
        status = s117i_check_text(code, S117_TEXT_MAX, NULL);
    if (status == S117_OK)
        status = s117i_give_days(&fact, from, to);
    if (status == S117_OK)
        status = s117i_store_with_text(person, &fact, s117i_slot(S117_KIND_SERVICE, S117_CATALOGUE), code, &id);
    if (status == S117_OK && ret_fact)
        *ret_fact = id;
    return status;
}

s117_status s117_person_add_price(s117_person *person, s117_fact service, s117_money amount, int32_t per, s117_date from, s117_date to,
                                  s117_fact *ret_fact)
{
    s117_status status = s117i_check_person(person);
    s117i_fact fact = s117i_blank_fact(S117_KIND_PRICE, service);
    s117_fact id;

    if (status != S117_OK)
        return status;
    if (!is_code(S117_LIST_PER, per))
        return S117_E_CODE;
    if (!is_amount(amount))
        return S117_E_AMOUNT;
    put_code(&fact, S117_PER, per);
    status = s117i_give_days(&fact, from, to);
    if (status == S117_OK)
        status = s117i_store_add(person, &fact, NULL, &id);
    if (status != S117_OK)
        return status;
    put_amount(person, id, S117_AMOUNT, amount);
    if (ret_fact)
        *ret_fact = id;
    return S117_OK;
}

/* ---- funding decisions -------------------------------------------------------------------------- */

static s117_status check_funding(const s117_funding *funding)
{
    return s117i_check_handle((const s117i_handle *)funding, S117I_FUNDING_MARK);
}

s117_status s117_person_add_funding(s117_person *person, int32_t scope, s117_date from, s117_funding **ret_funding)
{
    s117_status status = s117i_check_person(person);
    s117i_fact fact = s117i_blank_fact(S117_KIND_FUNDING, 0);
    s117i_handle *handle = NULL;

    if (status != S117_OK)
        return status;
    if (!is_code(S117_LIST_FUNDING_SCOPE, scope))
        return S117_E_CODE;
    put_code(&fact, S117_FUNDING_SCOPE, scope);
    status = s117i_give_days(&fact, from, S117_DATE_OPEN);
    if (status == S117_OK)
        status = s117i_store_named(person, &fact, S117I_FUNDING_MARK, ret_funding ? &handle : NULL);
    if (status == S117_OK && ret_funding)
        *ret_funding = (s117_funding *)handle;
    return status;
}

s117_funding *s117_person_funding(s117_person *person, s117_fact fact)
{
    return (s117_funding *)s117i_handle_of(person, fact, S117_KIND_FUNDING, S117I_FUNDING_MARK);
}

s117_fact s117_funding_fact(const s117_funding *funding)
{
    return check_funding(funding) == S117_OK ? funding->handle.fact : 0;
}

/* The parties among whom aftercare is shared: what others bear follows from the law, not from a decision. */
static bool may_share(int32_t party)
{
    return party == S117_PARTY_COUNCIL || party == S117_PARTY_NHS || party == S117_PARTY_EDUCATION || party == S117_PARTY_OTHER;
}

s117_status s117_funding_add_share(s117_funding *funding, int32_t party, int64_t share, s117_fact *ret_fact)
{
    s117_status status = check_funding(funding);
    s117i_fact fact;
    s117_fact id;

    if (status != S117_OK)
        return status;
    if (!may_share(party))
        return S117_E_CODE;
    if (!is_amount(share))
        return S117_E_AMOUNT;
    fact = s117i_blank_fact(S117_KIND_SHARE, funding->handle.fact);
    put_code(&fact, S117_PARTY, party);
    status = s117i_store_add(funding->handle.person, &fact, NULL, &id);
    if (status != S117_OK)
        return status;
    put_amount(funding->handle.person, id, S117_SHARE, share);
    if (ret_fact)
        *ret_fact = id;
    return S117_OK;
}

/* ---- charges ------------------------------------------------------------------------------------ */

s117_status s117_person_add_charge(s117_person *person, const char *body, int32_t payer, s117_money amount, int32_t per, s117_date from,
                                   s117_date to, s117_fact *ret_fact)
{
    s117_status status = s117i_check_person(person);
    s117i_fact fact = s117i_blank_fact(S117_KIND_CHARGE, 0);
    s117_fact id;

    if (status == S117_OK)
        status = s117i_check_body(body);
    if (status != S117_OK)
        return status;
    if (!is_code(S117_LIST_PAYER, payer) || !is_code(S117_LIST_PER, per))
        return S117_E_CODE;
    if (!is_amount(amount))
        return S117_E_AMOUNT;
    put_code(&fact, S117_PAYER, payer);
    put_code(&fact, S117_PER, per);
    status = s117i_give_days(&fact, from, to);
    if (status == S117_OK)
        status = s117i_store_add(person, &fact, body, &id);
    if (status != S117_OK)
        return status;
    put_amount(person, id, S117_AMOUNT, amount);
    if (ret_fact)
        *ret_fact = id;
    return S117_OK;
}
