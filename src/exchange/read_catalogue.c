/* The "services" of an engine: added to the catalogue, in whatever order the file has them. */
#include "reader.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum { SERVICES_MOST = 1000, NAME_MOST = 127 }; /* as s117_config_add_service says */

typedef struct service {
    const char *code, *parent, *name;
    bool added;
} service;

static s117_status read_service(s117i_reader *r, json_t *object, service *it)
{
    static const char *const keys[] = {"code", "parent", "name"};
    s117_status status = s117i_check_object(r, object, "an object");
    if (status == S117_OK)
        status = s117i_check_keys_of(r, object, keys, COUNT(keys));
    if (status == S117_OK)
        status = s117i_read_text(r, object, "code", S117I_REQUIRED, &it->code);
    if (status == S117_OK)
        status = s117i_read_text(r, object, "parent", S117I_REQUIRED, &it->parent);
    if (status == S117_OK)
        status = s117i_read_text(r, object, "name", S117I_REQUIRED, &it->name);
    return status;
}

/* Position of a code in the file before one; the count if there is none. */
static size_t position_of(const service *services, size_t count, const char *code)
{
    size_t i = 0;
    while (i < count && strcmp(services[i].code, code) != 0)
        i++;
    return i;
}

static s117_status refuse_service(s117i_reader *r, json_t *object, const service *it, s117_status status)
{
    if (status == S117_E_MEMORY)
        return status;
    if (strlen(it->name) > NAME_MOST) {
        s117i_enter(r, object, "name");
        return s117i_refuse(r, "the name has more than %d bytes", NAME_MOST);
    }
    s117i_enter(r, object, "code");
    if (status == S117_E_DUPLICATE)
        return s117i_refuse(r, "%s is a built-in service; give this one a code of its own", s117i_show(it->code).text);
    return s117i_refuse(r, "no code of a service: %s; it is 1 to 15 letters, digits, \"-\", \"_\" or \".\", such as DOM-NIGHT",
                        s117i_show(it->code).text);
}

/* One whose parent is there by now. S117_OK too if it must wait. */
static s117_status add_service(s117i_reader *r, json_t *array, service *services, size_t i)
{
    service *it = &services[i];
    s117_status status = s117_config_add_service(r->config, it->code, it->parent, it->name);
    it->added = status == S117_OK;
    if (status == S117_OK || status == S117_E_PARENT)
        return S117_OK;
    return refuse_service(r, s117i_enter_item(r, array, i), it, status);
}

/* What waits for a parent that nobody has; if there is none, they wait for one another. */
static s117_status refuse_parent(s117i_reader *r, json_t *array, const service *services, size_t count)
{
    size_t orphan = 0, waiting = 0;
    while (orphan < count && (services[orphan].added || position_of(services, count, services[orphan].parent) < count))
        orphan++;
    while (services[waiting].added)
        waiting++;
    s117i_enter(r, s117i_enter_item(r, array, orphan < count ? orphan : waiting), "parent");
    if (orphan == count)
        return s117i_refuse(r, "parents run in a circle; one of them must be below a built-in service");
    return s117i_refuse(r, "no such service: %s; name a built-in one such as DOM or ACC-SL, or one of \"services\"",
                        s117i_show(services[orphan].parent).text);
}

/* A parent may stand after its child: once through for each service that is added, at most. */
static s117_status add_services(s117i_reader *r, json_t *array, service *services, size_t count)
{
    s117_status status = S117_OK;
    for (size_t left = count, before = count + 1; left > 0 && status == S117_OK;) {
        if (left == before)
            return refuse_parent(r, array, services, count);
        before = left;
        for (size_t i = 0; i < count && status == S117_OK; i++) {
            if (services[i].added)
                continue;
            status = add_service(r, array, services, i);
            left -= services[i].added;
        }
    }
    return status;
}

s117_status s117i_read_services(s117i_reader *r, json_t *engine)
{
    json_t *array = NULL;
    void *items = NULL;
    s117_status status = s117i_read_array(r, engine, "services", sizeof(service), &array, &items);
    if (status != S117_OK || !array)
        return status;
    service *services = items;
    size_t count = json_array_size(array);
    if (count > SERVICES_MOST)
        return s117i_refuse(r, "more than %d services", SERVICES_MOST);
    for (size_t i = 0; i < count && status == S117_OK; i++) {
        json_t *item = s117i_enter_item(r, array, i);
        status = read_service(r, item, &services[i]);
        if (status == S117_OK && position_of(services, i, services[i].code) < i) {
            s117i_enter(r, item, "code");
            return s117i_refuse(r, "a second service with the code %s", s117i_show(services[i].code).text);
        }
        status = s117i_leave(r, status);
    }
    if (status == S117_OK)
        status = add_services(r, array, services, count);
    return s117i_leave(r, status);
}
