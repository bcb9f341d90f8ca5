/* The catalogue of services: finding one, and what a host adds below the built-in ones. */
#include "config.h"

#include "../base/text.h"

#include <string.h>

static const s117i_service_row rows[] = {
#define SERVICE(symbol, code, name, is_accommodation, accommodation, lead, cld_type, cld_component) \
    {code, name, is_accommodation, accommodation, lead, cld_type, cld_component},
#include "catalogue.def"
#undef SERVICE
};

int32_t s117i_catalogue_count(const s117i_catalogue *catalogue)
{
    return (int32_t)catalogue->count + S117I_SERVICES_BUILT_IN;
}

/* One of those added; NULL for another position. */
static const s117i_service *added_at(const s117i_catalogue *catalogue, int32_t service)
{
    bool added = service >= S117I_SERVICES_BUILT_IN && service < s117i_catalogue_count(catalogue);

    return added ? &catalogue->added[service - S117I_SERVICES_BUILT_IN] : NULL;
}

static const s117i_service_row *built_in_at(int32_t service)
{
    return service >= 0 && service < S117I_SERVICES_BUILT_IN ? &rows[service] : NULL;
}

const s117i_service_row *s117i_catalogue_row(const s117i_catalogue *catalogue, int32_t service)
{
    const s117i_service *added = added_at(catalogue, service);

    return built_in_at(added == NULL ? service : added->ancestor);
}

const char *s117i_catalogue_code(const s117i_catalogue *catalogue, int32_t service)
{
    const s117i_service *added = added_at(catalogue, service);
    const s117i_service_row *row = built_in_at(service);

    return added != NULL ? added->code : row != NULL ? row->code : NULL;
}

const char *s117i_catalogue_name(const s117i_catalogue *catalogue, int32_t service)
{
    const s117i_service *added = added_at(catalogue, service);
    const s117i_service_row *row = built_in_at(service);

    return added != NULL ? added->name : row != NULL ? row->name : NULL;
}

int32_t s117i_catalogue_parent(const s117i_catalogue *catalogue, int32_t service)
{
    const s117i_service *added = added_at(catalogue, service);

    return added == NULL ? S117I_NO_SERVICE : added->parent;
}

bool s117i_catalogue_is(const s117i_catalogue *catalogue, int32_t service, int32_t other)
{
    if (service < 0 || service >= s117i_catalogue_count(catalogue)) {
        return false;
    }
    while (service != other && service != S117I_NO_SERVICE) {
        service = s117i_catalogue_parent(catalogue, service);
    }
    return service != S117I_NO_SERVICE;
}

/* ---- by code ---- */

/* Where a code is or would go among positions in order of code. True if it is there. */
static bool find_between(const s117i_catalogue *catalogue, const char *code, int32_t low, int32_t high, int32_t *ret_place)
{
    while (low < high) {
        int32_t middle = (low + high) / 2;
        int order = strcmp(s117i_catalogue_code(catalogue, middle), code);
        if (order == 0) {
            *ret_place = middle;
            return true;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    *ret_place = low;
    return false;
}

static bool find_built_in(const s117i_catalogue *catalogue, const char *code, int32_t *ret_place)
{
    return find_between(catalogue, code, 0, S117I_SERVICES_BUILT_IN, ret_place);
}

static bool find_added(const s117i_catalogue *catalogue, const char *code, int32_t *ret_place)
{
    return find_between(catalogue, code, S117I_SERVICES_BUILT_IN, s117i_catalogue_count(catalogue), ret_place);
}

int32_t s117i_catalogue_find(const s117i_catalogue *catalogue, const char *code)
{
    int32_t place;
    bool found = find_built_in(catalogue, code, &place) || find_added(catalogue, code, &place);

    return found ? place : S117I_NO_SERVICE;
}

/* ---- what a host adds ---- */

/* Whether a code is another or below it, by the codes of parents: positions are given when an engine is made. */
static bool is_below(const s117i_catalogue *catalogue, const char *code, const char *other)
{
    int32_t place;

    while (strcmp(code, other) != 0) {
        if (!find_added(catalogue, code, &place)) {
            return false;
        }
        code = added_at(catalogue, place)->parent_code;
    }
    return true;
}

static s117_status check_service(const s117i_catalogue *catalogue, const char *code, const char *parent, const char *name)
{
    int32_t built_in;
    size_t length;

    if (!s117i_is_body_code(code)) {
        return strlen(code) > S117_SERVICE_CODE_MAX ? S117_E_TOO_LONG : S117_E_TEXT;
    }
    s117_status status = s117i_check_text(name, sizeof ((s117i_service *)0)->name - 1, &length);
    if (status != S117_OK) {
        return status;
    }
    if (length == 0) {
        return S117_E_TEXT;
    }
    if (find_built_in(catalogue, code, &built_in)) {
        return S117_E_DUPLICATE;
    }
    bool known = s117i_catalogue_find(catalogue, parent) != S117I_NO_SERVICE;
    return !known || is_below(catalogue, parent, code) ? S117_E_PARENT : S117_OK;
}

/* One more, empty, among those added. */
static s117_status make_place(s117_config *config, uint32_t place)
{
    s117i_catalogue *catalogue = &config->catalogue;
    void *array = catalogue->added;

    if (catalogue->count >= S117I_SERVICES_ADDED_MOST) {
        return S117_E_LIMIT;
    }
    s117_status status = s117i_grow(&config->memory, &array, &catalogue->room, catalogue->count + 1, sizeof catalogue->added[0]);
    if (status != S117_OK) {
        return status;
    }
    catalogue->added = array;
    memmove(&catalogue->added[place + 1], &catalogue->added[place], (catalogue->count - place) * sizeof catalogue->added[0]);
    catalogue->count++;
    return S117_OK;
}

s117_status s117_config_add_service(s117_config *config, const char *code, const char *parent, const char *name)
{
    int32_t place;

    if (config == NULL || code == NULL || parent == NULL || name == NULL) {
        return S117_E_NULL;
    }
    if (!s117i_config_ok(config)) {
        return S117_E_HANDLE;
    }
    s117_status status = check_service(&config->catalogue, code, parent, name);
    if (status != S117_OK) {
        return status;
    }
    if (!find_added(&config->catalogue, code, &place)) {
        status = make_place(config, (uint32_t)(place - S117I_SERVICES_BUILT_IN));
    }
    if (status != S117_OK) {
        return status;
    }
    s117i_service service = {.parent = S117I_NO_SERVICE, .ancestor = S117I_NO_SERVICE};
    memcpy(service.code, code, strlen(code));
    memcpy(service.parent_code, parent, strlen(parent));
    memcpy(service.name, name, strlen(name));
    config->catalogue.added[place - S117I_SERVICES_BUILT_IN] = service;
    return S117_OK;
}

/* ---- in an engine ---- */

static int32_t ancestor_of(const s117i_catalogue *catalogue, int32_t service)
{
    while (service >= S117I_SERVICES_BUILT_IN) {
        service = s117i_catalogue_parent(catalogue, service);
    }
    return service;
}

s117_status s117i_catalogue_build(const s117i_memory *memory, const s117i_catalogue *from, s117i_catalogue *ret_catalogue)
{
    s117i_catalogue catalogue = {.count = from->count, .room = from->count};

    if (from->count > 0) {
        catalogue.added = s117i_allocate(memory, from->count * sizeof from->added[0]);
        if (catalogue.added == NULL) {
            return S117_E_MEMORY;
        }
        memcpy(catalogue.added, from->added, from->count * sizeof from->added[0]);
    }
    for (uint32_t i = 0; i < catalogue.count; i++) {
        catalogue.added[i].parent = s117i_catalogue_find(&catalogue, catalogue.added[i].parent_code);
    }
    for (uint32_t i = 0; i < catalogue.count; i++) {
        catalogue.added[i].ancestor = ancestor_of(&catalogue, catalogue.added[i].parent);
    }
    *ret_catalogue = catalogue;
    return S117_OK;
}

void s117i_catalogue_release(const s117i_memory *memory, s117i_catalogue *catalogue)
{
    s117i_release(memory, catalogue->added, catalogue->room * sizeof catalogue->added[0]);
}
