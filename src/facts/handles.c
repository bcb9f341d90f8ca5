/* Handles of orders, needs and funding decisions: few, and linked until the person is freed. */
#include "handles.h"

#include "store.h"

static s117i_handle *new_handle(s117_person *person, uint32_t mark)
{
    s117i_handle *handle = s117i_allocate(&person->memory, sizeof *handle);

    if (handle) {
        handle->mark = mark;
        handle->person = person;
    }
    return handle;
}

static void keep_handle(s117_person *person, s117i_handle *handle, s117_fact fact)
{
    handle->fact = fact;
    handle->next = person->handles;
    person->handles = handle;
}

s117_status s117i_check_handle(const s117i_handle *handle, uint32_t mark)
{
    if (!handle)
        return S117_E_NULL;
    return handle->mark == mark && s117i_person_ok(handle->person) ? S117_OK : S117_E_HANDLE;
}

s117i_handle *s117i_handle_of(s117_person *person, s117_fact fact, s117_kind kind, uint32_t mark)
{
    s117i_handle *handle;

    if (s117_person_fact_kind(person, fact) != kind)
        return NULL;
    for (handle = person->handles; handle; handle = handle->next)
        if (handle->fact == fact)
            return handle;
    handle = new_handle(person, mark);
    if (handle)
        keep_handle(person, handle, fact);
    return handle;
}

s117_status s117i_store_named(s117_person *person, const s117i_fact *fact, uint32_t mark, s117i_handle **ret_handle)
{
    s117i_handle *handle = NULL;
    s117_fact id;
    s117_status status;

    if (ret_handle && !(handle = new_handle(person, mark)))
        return S117_E_MEMORY;
    status = s117i_store_add(person, fact, NULL, &id);
    if (status != S117_OK) {
        s117i_release(&person->memory, handle, sizeof *handle);
        return status;
    }
    if (handle) {
        keep_handle(person, handle, id);
        *ret_handle = handle;
    }
    return S117_OK;
}
