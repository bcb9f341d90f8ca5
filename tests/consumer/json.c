/* The smallest program that needs libs117-json: a file that is not JSON is refused, and the error says where. */
#include <s117/json.h>
#include <stdio.h>

int main(void) {
    char message[256];
    s117_error error = {.size = sizeof error, .message = message, .message_size = sizeof message};
    s117_case *kase = NULL;
    s117_status status = s117_case_read(NULL, "{", 1, &kase, &error);
    printf("%s: %s\n", s117_status_text(status), message);
    return status == S117_E_SYNTAX && kase == NULL && error.line == 1 ? 0 : 1;
}
