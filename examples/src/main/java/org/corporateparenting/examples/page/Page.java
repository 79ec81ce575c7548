package org.corporateparenting.examples.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Writes a report as one HTML file that loads nothing. */
public final class Page {

    private static final int ROWS_PER_DUTY = 50;

    private final int rowsPerDuty;

    private Page(int rowsPerDuty) {
        this.rowsPerDuty = rowsPerDuty;
    }

    /** The usual page: at most 50 rows in each list, worst first. */
    public static Page standard() {
        return new Page(ROWS_PER_DUTY);
    }

    /**
     * The same page with more rows or fewer.
     *
     * @param most how many rows are printed in each list, 0 or more; the totals always count all
     * @return the page
     */
    public Page withRowsPerDuty(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most " + most + " is negative; it must be 0 or more");
        }
        return new Page(most);
    }

    /**
     * Writes the page.
     *
     * @param report what it says
     * @param file where to; written over
     * @throws IOException if it cannot be written
     */
    public void write(Report report, Path file) throws IOException {
        Map<String, Object> names = Map.of(
                "report", report,
                "answers", Answer.values(),
                "scores", Score.values(),
                "rowsPerDuty", rowsPerDuty,
                "style", resource("page.css"),
                "charts", Script.safe(resource("echarts/echarts.common.min.js")),
                "script", Script.safe(resource("page.js")));
        Template page = templates().getTemplate("page.ftlh");
        try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
            page.process(names, out);
        } catch (TemplateException e) {
            throw new IllegalStateException("the page's template does not fit its model", e);
        }
    }

    private static Configuration templates() {
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(Page.class, "");
        templates.setDefaultEncoding(UTF_8.name());
        templates.setLocale(Locale.UK);
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setObjectWrapper(new PlainWords());
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        return templates;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new NoSuchFileException(name, null, "not beside the page's classes");
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
