/** Runnable examples and the black-box suite. Nothing here is published or promised. */
module org.corporateparenting.examples {
    requires org.corporateparenting.core;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.guava;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
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
