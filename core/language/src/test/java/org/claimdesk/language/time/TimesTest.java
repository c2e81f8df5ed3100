package org.claimdesk.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.language.TimeExpression;
import org.claimdesk.language.text.Range;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 4, 16);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It opened on March 26, 2022. | March 26, 2022=2022-03-26",
                "It opened on 14th April 2025. | 14th April 2025=2025-04-14",
                "As of March 2024 it was closed. | March 2024=2024-03",
                "It has been closed since 2022. | 2022=2022",
                "On Sunday they left. | Sunday=2025-04-13",
                "They will meet on Friday. | Friday=2025-04-18",
                "They left last year. | last year=2024",
                "They left two years ago. | two years ago=2023",
                "It opened in nineteen forty-six. | nineteen forty-six=1946",
                "It fell against the year-earlier first quarter. | the year-earlier first quarter=2024-Q1",
                "They left yesterday. | yesterday=2025-04-15",
                "They met on Monday night. | Monday night=2025-04-14TNI",
                "It opened in early 2023. | early 2023=2023",
                "It opened by mid-2024. | mid-2024=2024",
                "It grew in the 1990s. | the 1990s=199",
                "It may close. | ",
                "It closed in May. | May=2024-05",
                "The war lasted 13 years. | 13 years=P13Y",
                "They waited for 23.5 hours. | 23.5 hours=PT23.5H",
                "It fell in the third quarter. | the third quarter=2024-Q3",
                "The shop opens at 7:15 p.m. | 7:15 p.m.=2025-04-16T19:15",
                "It is currently closed. | currently=PRESENT_REF",
                "They arrived last week. | last week=2025-W15",
                "The camp holds 2000 people. | "
            })
    void reckonsFromTheDayOfPublication(String text, String expected) {
        // When
        List<TimeExpression> found = Times.in(text, new Range(0, text.length()), PUBLISHED);

        // Then
        assertThat(found.stream().map(t -> t.text() + "=" + t.value()).collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They left on Sunday. | XXXX-WXX-7",
                "They left on May 3. | XXXX-05-03",
                "They left last year. | PAST_REF"
            })
    void leavesOpenWhatNeedsTheDayOfPublication(String text, String value) {
        // When
        List<TimeExpression> found = Times.in(text, new Range(0, text.length()), null);

        // Then
        assertThat(found).extracting(TimeExpression::value).containsExactly(value);
    }
}
