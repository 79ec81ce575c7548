package org.corporateparenting.examples;

import java.io.IOException;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far work has come, once it has taken over a second and if somebody watches. */
final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int WIDTH = 80;

    private final String what;
    private final int total;
    private final long began = System.nanoTime();
    private int done;
    private boolean asked;
    private ProgressBar bar;

    Progress(String what, int total) {
        this.what = what;
        this.total = total;
    }

    void step() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (!asked && sinceBegan().compareTo(PATIENCE) > 0) {
            asked = true;
            bar = isWatched() ? show() : null;
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private ProgressBar show() {
        return new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .startsFrom(done, sinceBegan())
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
    }

    /** Java 17 cannot tell whether its error stream is a terminal; the shell's own test can, where there is one. */
    private static boolean isWatched() {
        try {
            return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Duration sinceBegan() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
