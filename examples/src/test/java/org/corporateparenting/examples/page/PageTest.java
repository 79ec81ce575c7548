package org.corporateparenting.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page is written as well-formed XML, apart from script and style, so that a test can ask it questions. */
class PageTest {

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    @TempDir
    private Path folder;

    @Test
    void loadsNothing() throws Exception {
        String text = write(Page.standard(), Sample.of(40, 1));
        Document page = parse(text);

        assertThat(elements(page, "//*[@src] | //link | //img | //iframe | //object | //base"))
                .isEmpty();
        assertThat(texts(page, "//@href")).allMatch(href -> href.startsWith("#"));
        assertThat(text.substring(text.indexOf("<style>"), text.indexOf("</style>")))
                .doesNotContain("@import")
                .doesNotContain("url(");
        assertThat(texts(page, "//meta[@http-equiv='Content-Security-Policy']/@content"))
                .containsExactly("default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'");
    }

    @Test
    void inlinesTheChartLibraryWithItsLicence() throws Exception {
        String text = write(Page.standard(), Sample.of(4, 1));

        assertThat(text).contains("Licensed to the Apache Software Foundation").contains("echarts.init");
        assertThat(text.split("</script", -1)).hasSize(3);
    }

    @Test
    void escapesWhatItWasGiven() throws Exception {
        String nasty = "<script>alert('1')</script> & \"two\"";
        Report report = Sample.of(4, 1);
        Heading heading = new Heading(nasty, Sample.AS_AT, nasty, 4, 0);
        DutyRow row = new DutyRow(
                nasty,
                Answer.OVERDUE,
                Sample.AS_AT,
                Optional.empty(),
                Optional.empty(),
                3,
                nasty,
                ImmutableList.of(nasty));
        DutySummary duty = new DutySummary(
                "X-\"1",
                nasty,
                nasty,
                nasty,
                true,
                ImmutableList.of(nasty),
                Tally.of(Stream.of(Answer.OVERDUE)),
                ImmutableList.of(row));
        FindingGroup finding = new FindingGroup(nasty, nasty, nasty, nasty, 1, ImmutableList.of(nasty));
        RuleRow rule = new RuleRow(nasty, nasty, nasty, ImmutableList.of(nasty), nasty, nasty);

        String text = write(
                Page.standard(),
                new Report(
                        heading,
                        report.months(),
                        ImmutableList.of(duty),
                        report.cohort(),
                        report.leavers(),
                        report.checks(),
                        report.returned(),
                        ImmutableList.of(finding),
                        ImmutableList.of(rule),
                        ImmutableList.of(nasty),
                        Optional.empty(),
                        report.promises(),
                        report.measures()));

        assertThat(text).doesNotContain("alert('1')").contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;");
        assertThat(texts(parse(text), "//h1")).containsExactly(nasty);
        assertThat(texts(parse(text), "//tr/@data-short")).contains("X-\"1");
    }

    @Test
    void countsAreThoseOfTheModel() throws Exception {
        Report report = Sample.of(60, 2);
        Document page = parse(write(Page.standard(), report));

        for (Answer answer : Answer.values()) {
            String count = String.valueOf(report.total().count(answer));
            assertThat(texts(page, "//li[@class='tile " + answer.slug() + "']/@data-count"))
                    .containsExactly(count);
            assertThat(column(page, "by-duty", answer))
                    .isEqualTo(report.duties().stream()
                            .map(duty -> duty.tally().count(answer))
                            .toList());
            assertThat(column(page, "by-family", answer))
                    .isEqualTo(report.families().stream()
                            .map(family -> family.tally().count(answer))
                            .toList());
            assertThat(column(page, "by-month", answer))
                    .isEqualTo(report.months().stream()
                            .map(month -> month.tally().count(answer))
                            .toList());
        }
    }

    @Test
    void printsTheExceptionsWorstFirstAndSaysHowManyItLeavesOut() throws Exception {
        Report report = Sample.of(300, 3);
        DutySummary first = report.duties().get(0);
        Document page = parse(write(Page.standard().withRowsPerDuty(10), report));

        List<String> printed = texts(page, "(//article)[1]//tr[@data-answer]/@data-answer");
        assertThat(printed).hasSize(10).containsOnly("overdue");
        assertThat(texts(page, "(//article)[1]/p[@class='note']"))
                .containsExactly((first.exceptions().size() - 10)
                        + " more are not printed here. All rows are in duties.csv and duties.json beside this page.");
        assertThat(texts(page, "//section[@id='overdue']//tbody/tr/th")).hasSize(20);
    }

    @Test
    void printsEveryExceptionWhereThereIsRoom() throws Exception {
        Report report = Sample.of(60, 2);
        Document page = parse(write(Page.standard(), report));

        assertThat(elements(page, "//article//tr[@data-answer]"))
                .hasSize(report.total().exceptions());
        assertThat(elements(page, "//article/p[@class='note']")).isEmpty();
    }

    @Test
    void headingsDescendOneLevelAtATime() throws Exception {
        Document page = parse(write(Page.standard(), Sample.of(20, 4)));

        List<Integer> levels = elements(page, "//h1 | //h2 | //h3 | //h4").stream()
                .map(heading -> heading.getTagName().charAt(1) - '0')
                .toList();
        assertThat(levels.get(0)).isEqualTo(1);
        assertThat(levels).containsOnlyOnce(1);
        assertThat(IntStream.range(1, levels.size()).map(i -> levels.get(i) - levels.get(i - 1)))
                .allMatch(step -> step <= 1);
    }

    @Test
    void tablesSayWhatTheyAre() throws Exception {
        Document page = parse(write(Page.standard(), Sample.of(20, 4)));

        assertThat(elements(page, "//table")).isNotEmpty();
        assertThat(elements(page, "//table[not(caption)]")).isEmpty();
        assertThat(elements(page, "//thead//th[not(@scope='col')] | //tbody//th[not(@scope='row')]"))
                .isEmpty();
        assertThat(elements(page, "//tbody/tr[not(th)]")).isEmpty();
        assertThat(elements(page, "//table[not(parent::div[@role='region' and @tabindex='0' and @aria-labelledby])]"))
                .isEmpty();
    }

    @Test
    void everyReferenceInThePageHasItsTarget() throws Exception {
        Document page = parse(write(Page.standard(), Sample.of(20, 4)));
        List<String> ids = texts(page, "//@id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(new HashSet<>(ids))
                .containsAll(texts(page, "//@aria-labelledby"))
                .containsAll(texts(page, "//@data-table"))
                .containsAll(texts(page, "//@href").stream()
                        .map(href -> href.substring(1))
                        .toList());
    }

    @Test
    void hasLandmarksALanguageAndAWayPastTheNavigation() throws Exception {
        Document page = parse(write(Page.standard(), Sample.of(4, 1)));

        assertThat(texts(page, "/html/@lang")).containsExactly("en-GB");
        assertThat(elements(page, "/html/body/*"))
                .extracting(Element::getTagName)
                .containsExactly("a", "header", "nav", "main", "footer", "script", "script");
        assertThat(texts(page, "/html/body/a/@href")).containsExactly("#main");
    }

    @Test
    void anEmptyReportIsStillAPage() throws Exception {
        Report nothing = new Report(
                new Heading("Nothing", Sample.AS_AT, "An empty folder.", 0, 0),
                ImmutableList.of(),
                ImmutableList.of(),
                new CohortPart(28, Sample.AS_AT, ImmutableList.of(), ImmutableList.of(), ImmutableList.of()),
                new LeaversPart(ImmutableList.of(), ImmutableList.of()),
                new ChecksPart(ImmutableList.of()),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Document page = parse(write(Page.standard(), nothing));

        assertThat(texts(page, "//section[@id='overdue']/p")).containsExactly("No duty is overdue.");
        assertThat(texts(page, "//li/@data-count")).containsOnly("0").hasSize(6);
    }

    @Test
    void figuresAreRatedInWordsAndDrawnFromTheirTable() throws Exception {
        Document page = parse(write(Page.standard(), Sample.of(20, 4)));

        assertThat(texts(page, "//nav//a")).contains("Scorecard");
        assertThat(texts(page, "//table[@id='scorecard-rows']//span[contains(@class, 'score ')]"))
                .containsExactly("\u25BC Missed, tolerance unknown", "\u2713 Met");
        assertThat(texts(page, "//section[@id='scorecard']//li"))
                .containsExactly("KPI 1 Decided in time: outside tolerance for 3 consecutive months");
        assertThat(texts(page, "//div[@data-chart='lines']/@data-table")).containsExactly("trend-1");
        assertThat(texts(page, "//table[@id='trend-1']//tr[td]/td[1]/@data-value"))
                .containsExactly("70.5", "", "62");
        assertThat(texts(page, "//table[@id='trend-1']//tr[td]/td[3]/@data-value"))
                .containsOnly("78.25");
        assertThat(texts(page, "//table[@id='trend-1']//tr[@data-outside]/th")).containsExactly("2026-02", "2026-03");
    }

    @Test
    void whatFallsDueAndWhatWasLateIsCountedBySubjectAndListed() throws Exception {
        Document page = parse(write(Page.standard(), Sample.of(4, 1)));

        assertThat(texts(page, "//table[@id='cohort-table']/tbody/tr[1]/*")).containsExactly("Reviews", "3", "2", "1");
        assertThat(elements(page, "//section[@id='cohort']/details[1]//tbody/tr"))
                .hasSize(50);
        assertThat(texts(page, "//section[@id='cohort']/p[@class='note']"))
                .containsExactly(
                        "10 more are not printed here. All are in duties.csv and duties.json beside this page.");
        assertThat(texts(page, "//section[@id='cohort']/details[2]//tbody/tr/*"))
                .containsExactly("household H7", "FOS-03 Review", "22 Mar 2026", "31 Mar 2026", "9");
    }

    @Test
    void everyYoungPersonInALeavingCareGroupIsListedWithReasonAndEntitlements() throws Exception {
        Document page = parse(write(Page.standard(), Sample.of(4, 1)));

        assertThat(texts(page, "//table[@id='groups']/tbody/tr/*"))
                .containsExactly("Eligible", "1", "16 or 17 and looked after");
        assertThat(texts(page, "//section[@id='leavers']//p[@class='note']"))
                .containsExactly("239 young people are in none of these groups.");
        assertThat(texts(page, "//section[@id='leavers']/details[1]//tbody/tr/*"))
                .containsExactly(
                        "C1",
                        "Eligible",
                        "19 Feb 2026",
                        "5 May 2027",
                        "Aged 16 or 17, looked after for 91 days.",
                        "CL-09; CL-11",
                        "");
        assertThat(texts(page, "//table[@id='entitlements']/tbody/tr/th")).containsExactly("CL-09");
    }

    @Test
    void checksAreCountedByRuleAndListed() throws Exception {
        Document page = parse(write(Page.standard(), Sample.of(4, 1)));

        assertThat(texts(page, "//table[@id='checks-table']/tbody/tr/*"))
                .containsExactly("LAC-14", "Under 16 in an unlawful setting", "Error", "1", "1", "Statute reg. 27A");
        assertThat(texts(page, "//section[@id='checks']/details//tbody/tr/td[1]"))
                .containsExactly("Breached", "Cannot be determined");
    }

    @Test
    void aJudgedReturnShowsItsTopCausesAndItsRules() throws Exception {
        Document page = parse(write(Page.standard(), Sample.of(4, 1)));

        assertThat(texts(page, "//section[@id='returned']//table[1]/tbody/tr/*"))
                .startsWith("148", "An episode has both the day and the reason of its end, or neither.", "2", "5");
        assertThat(texts(page, "//table[@id='returned-table']/tbody/tr/*"))
                .containsExactly(
                        "148",
                        "An episode has both the day and the reason of its end, or neither.",
                        "Enter the one that is missing, or clear the other.",
                        "Error",
                        "1",
                        "2",
                        "1");
        assertThat(texts(page, "//section[@id='returned']/details//tbody/tr/td"))
                .containsExactly("Episodes row 3 (DEC, REC)", "Episodes row 9 (DEC, REC)");
        assertThat(texts(page, "//section[@id='returned']//tbody/tr/th")).contains("a list of postcodes");
    }

    @Test
    void longListsStayFoldedOnPaper() throws Exception {
        Document page = parse(write(Page.standard(), Sample.of(300, 3)));

        assertThat(elements(page, "//details[@class='long-list'][count(.//tbody/tr) <= 25]"))
                .isEmpty();
        assertThat(elements(page, "//details[@class='long-list']")).isNotEmpty();
    }

    @Test
    void withoutFiguresThereIsNoScorecard() throws Exception {
        Report report = Sample.of(4, 1);
        Report without = new Report(
                report.heading(),
                report.months(),
                report.duties(),
                report.cohort(),
                report.leavers(),
                report.checks(),
                report.returned(),
                report.findings(),
                report.rules(),
                report.limits(),
                Optional.empty(),
                report.promises(),
                report.measures());

        assertThat(texts(parse(write(Page.standard(), without)), "//@id")).doesNotContain("scorecard");
    }

    @Test
    void measuresStandWithWhatIsNotKnown() throws Exception {
        Document page = parse(write(Page.standard(), Sample.of(4, 1)));
        assertThat(texts(page, "//section[@id='measures']//th[@scope='row']"))
                .containsExactly("KPI 8 Three or more placements", "First review on time");
        assertThat(texts(page, "//section[@id='measures']/p").toString()).contains("1 of 2 measures have a value");
        assertThat(texts(page, "//table[@id='measure-rows']//td").toString()).contains("the reviews");
    }

    @Test
    void promisesStandWithTheirEvidenceAndWhatNobodyHolds() throws Exception {
        Document page = parse(write(Page.standard(), Sample.of(4, 1)));

        assertThat(texts(page, "//table[@id='principles']/tbody/tr/td[@class='number']"))
                .containsExactly("0", "1", "0", "0");
        assertThat(texts(page, "//section[@id='promises']//th[@scope='row']")).contains("CPP-6", "NN21-2b");
        assertThat(texts(page, "//table[@id='unheld']/tbody/tr/td")).containsExactly("NN21-2b");
    }

    @Test
    void theSamePageIsWrittenTwice() throws Exception {
        assertThat(write(Page.standard(), Sample.of(30, 5))).isEqualTo(write(Page.standard(), Sample.of(30, 5)));
    }

    @Test
    void refusesANegativeNumberOfRows() {
        assertThatThrownBy(() -> Page.standard().withRowsPerDuty(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most -1 is negative; it must be 0 or more");
    }

    @Test
    void scriptCannotEndItsElement() {
        assertThat(Script.safe("a='</SCRIPT><!--'")).isEqualTo("a='<\\/SCRIPT><\\!--'");
    }

    /** Left under target for the pictures. */
    @Test
    void theSampleIsWrittenWhereThePicturesAreMadeFrom() throws Exception {
        Path file = Files.createDirectories(Path.of("target", "page")).resolve("report.html");
        Page.standard().write(Sample.of(120, 6), file);

        assertThat(Files.size(file)).isLessThan(3_000_000);
    }

    private String write(Page page, Report report) throws IOException {
        Path file = folder.resolve("report.html");
        page.write(report, file);
        return Files.readString(file);
    }

    private static Document parse(String text) throws Exception {
        String plain = text.replaceAll("(?s)<(script|style)>.*?</\\1>", "<$1></$1>");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(plain)));
    }

    private static List<Integer> column(Document page, String table, Answer answer) throws Exception {
        String head = "//table[@id='" + table + "']/thead//th[@data-answer='" + answer.slug() + "']";
        String cells = "//table[@id='" + table + "']/tbody/tr/td[count(" + head + "/preceding-sibling::th)]";
        return texts(page, cells).stream()
                .map(text -> Integer.valueOf(text.replace(",", "")))
                .toList();
    }

    private static List<Element> elements(Document page, String path) throws Exception {
        NodeList found = (NodeList) XPATH.evaluate(path, page, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> texts(Document page, String path) throws Exception {
        NodeList found = (NodeList) XPATH.evaluate(path, page, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent().strip())
                .toList();
    }
}
