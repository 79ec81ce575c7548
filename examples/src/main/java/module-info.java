/** Runnable examples and the black-box suite. Nothing here is published or promised. */
module org.corporateparenting.examples {
    requires org.corporateparenting.core;
    requires com.fasterxml.jackson.core;
    requires freemarker;
    requires info.picocli;
    // the template engine reads beans and dates of SQL, and as an automatic module cannot say so
    requires java.desktop;
    requires java.sql;
    requires net.sf.biweekly;
    requires me.tongfei.progressbar;

    opens org.corporateparenting.examples to
            info.picocli;
    opens org.corporateparenting.examples.page to
            freemarker;
}
