package dev.verbatim.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What the words of a date mean, before it is known when they were said. */
sealed interface Expression {
    /** Known from the words alone: 1998, Oct. 12, 2022, the 1990s. */
    record Fixed(Days days, Precision precision) implements Expression {}

    /** Last October, Oct. 23, the third quarter, Thanksgiving. */
    record InSomeYear(Yearly yearly, Which which) implements Expression {}

    /** The third quarter of last year: of the year that another expression falls in. */
    record InYearOf(Yearly yearly, Expression year) implements Expression {}

    /** Friday, last Friday. */
    record Weekday(DayOfWeek day, Which which) implements Expression {}

    /** Friday the 13th. */
    record WeekdayThe(DayOfWeek weekday, int day) implements Expression {}

    /** Over the weekend. */
    record Weekend(Which which) implements Expression {}

    /** Yesterday, this week, next year: a unit of the calendar counted from the one we are in. */
    record Shifted(Unit unit, int by) implements Expression {}

    /**
     * 18 months ago, in two weeks, two days after Christmas.
     *
     * @param count below zero for earlier
     * @param from counted from; null for the day of speaking
     */
    record Away(Unit unit, int count, @Nullable Expression from) implements Expression {}

    /** Will be redeemed in five years: an amount of time, but for a sentence that looks ahead. */
    record InAWhile(Unit unit, int count) implements Expression {}

    /** A year ago, beside a figure: the same part of the year before as the figure it is compared with. */
    record YearBefore(boolean ago) implements Expression {}

    /**
     * The quarter that the story is about.
     *
     * @param latest whether it is also the last one that ended: “the latest quarter”
     */
    record ReportedQuarter(boolean latest) implements Expression {}

    /** The 1988 period: the same part of another year. */
    record ReportedIn(Expression year) implements Expression {}

    /** That year, the following month, three days later: counted from the date told last. */
    record FromLast(Unit unit, int count) implements Expression {}

    /** The week of March 6: the unit of the calendar that holds a day. */
    record Around(Unit unit, Expression day) implements Expression {}

    /** The quarter ended Sept. 30, by the middle of it. */
    record QuarterEnded(Expression day) implements Expression {}

    /** Recently, several years ago. */
    record Vague() implements Expression {}
}
