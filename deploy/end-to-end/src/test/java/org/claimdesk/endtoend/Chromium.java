package org.claimdesk.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** A browser for one test class; a page each in a context of its own, so that nobody is signed in yet. */
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        PlaywrightDriver.prepare();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PlaywrightDriver.chromium())
                        .setArgs(FLAGS));
    }

    Page page() {
        BrowserContext context = browser.newContext();
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    /** A page at the start of a service, where an account of the first start has signed in. */
    Page signedIn(Claimdesk claimdesk, String service, String account) {
        Page page = page();
        String start = claimdesk.link(service) + "/";
        page.navigate(start);
        signIn(page, claimdesk, account);
        page.waitForURL(start);
        return page;
    }

    /** Fills in the form of the sign-in that is shown. */
    static void signIn(Page page, Claimdesk claimdesk, String account) {
        page.getByLabel("Name").fill(account);
        page.getByLabel("Password").fill(claimdesk.installation().password(account));
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign in"))
                .click();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
