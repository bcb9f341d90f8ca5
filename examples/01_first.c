/* Which council owes JG aftercare? The facts of [2023] UKSC 31; the judgment gives months, the days here are only examples. */
#include <s117/s117.h>
#include <stdio.h>

int main(void)
{
    s117_engine *law = NULL;  s117_person *jg = NULL;  s117_order *first, *second;  s117_determination *answer = NULL;
    char text[8192] = "";
    int failed = s117_engine_new(NULL, &law) || s117_person_new(NULL, &jg) || /* a call returns 0 when it worked */
        s117_person_add_residence(jg, "E10000034", S117_DATE_UNKNOWN, s117_date_of(2014, 3, 10), NULL) || /* Worcestershire */
        s117_person_add_order(jg, S117_POWER_S3, s117_date_of(2014, 3, 10), &first) ||
        s117_order_end(first, s117_date_of(2014, 7, 21), S117_END_DISCHARGED) ||
        s117_person_add_residence(jg, "E06000030", s117_date_of(2014, 7, 21), s117_date_of(2015, 6, 4), NULL) || /* Swindon */
        s117_person_add_order(jg, S117_POWER_S3, s117_date_of(2015, 6, 4), &second) ||
        s117_order_end(second, s117_date_of(2017, 8, 7), S117_END_DISCHARGED) ||
        s117_determine(law, jg, s117_date_of(2017, 9, 1), NULL, &answer);
    s117_determination_text(answer, text, sizeof text);
    puts(failed ? "A call failed." : text);
    s117_determination_free(answer);  s117_person_free(jg);  s117_engine_free(law);
    return failed;
}
