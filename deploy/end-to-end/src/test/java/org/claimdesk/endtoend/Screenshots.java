package org.claimdesk.endtoend;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;

/** Pictures of a page for people to look at: on a desk and on a telephone, light and dark. Git does not keep them. */
final class Screenshots {

    private static final Path FOLDER = Path.of("screenshots");
    private static final int[] WIDTHS = {360, 1440};

    private Screenshots() {}

    /** Leaves the page wide and light. */
    static void take(Page page, String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 1000);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String file =
                        "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(file))
                        .setFullPage(true));
            }
        }
    }
}
