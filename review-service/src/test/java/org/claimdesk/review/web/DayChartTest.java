package org.claimdesk.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimdesk.review.review.Statistics;
import org.junit.jupiter.api.Test;

class DayChartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void everyDayHasItsColumnAndTheBusiestFillsTheCanvas() {
        // Given
        var days = List.of(
                new Statistics.Day(TODAY, "APPROVE", 6),
                new Statistics.Day(TODAY, "REJECT", 3),
                new Statistics.Day(TODAY, "PARK", 3),
                new Statistics.Day(TODAY.minusDays(2), "REJECT", 4));

        // When
        var chart = DayChart.of(days, TODAY);

        // Then
        assertThat(chart.columns()).hasSize(30);
        assertThat(chart.most()).isEqualTo(12);
        var last = chart.columns().getLast();
        assertThat(last.approved()).isEqualTo(new DayChart.Part(60, 60));
        assertThat(last.rejected()).isEqualTo(new DayChart.Part(30, 30));
        assertThat(last.other()).isEqualTo(new DayChart.Part(0, 30));
        assertThat(chart.rows()).extracting(row -> row.counted().day()).containsExactly(TODAY, TODAY.minusDays(2));
    }

    @Test
    void nothingDecidedIsAnEmptyChart() {
        // Given
        List<Statistics.Day> none = List.of();

        // When
        var chart = DayChart.of(none, TODAY);

        // Then
        assertThat(chart.most()).isZero();
        assertThat(chart.rows()).isEmpty();
        assertThat(chart.columns())
                .allSatisfy(column -> assertThat(column.approved().height()).isZero());
    }
}
