package org.claimdesk.document.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimdesk.document.Deadline;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Takes out of the article what slipped in: forms, share bars, lists of links, empty boxes. */
final class Cleaning {
    private static final Pattern AD_OR_LOADING =
            Pattern.compile("(?i)ad(vertising|vertisement)?|pub(licité)?|werb(ung)?|广告|Реклама|Anuncio|"
                    + "((loading|正在加载|Загрузка|chargement|cargando)(…|\\.\\.\\.)?)");
    private static final int SHARE_BOX = 500;
    private static final int MANY_COMMAS = 10;

    private final Element article;
    private final boolean weighNames;
    private final boolean byShape;
    private final Deadline deadline;
    /** Whether a table is one of data, which each element in it asks. */
    private final Map<Element, Boolean> dataTables = new IdentityHashMap<>();

    Cleaning(Element article, boolean weighNames, boolean byShape, Deadline deadline) {
        this.article = article;
        this.weighNames = weighNames;
        this.byShape = byShape;
        this.deadline = deadline;
    }

    void clean() {
        takeOut("form, fieldset");
        article.select("footer, aside, link").remove();
        article.getAllElements().stream()
                .filter(element -> element != article && Hints.sharing(element) && Density.length(element) < SHARE_BOX)
                .toList()
                .forEach(Element::remove);
        if (weighNames) {
            article.select("h1, h2").stream()
                    .filter(heading -> Hints.weight(heading) < 0)
                    .toList()
                    .forEach(Element::remove);
        }
        takeOut("table");
        takeOut("ul, ol");
        takeOut("div");
    }

    private void takeOut(String query) {
        if (!byShape) {
            return;
        }
        List<Element> found = article.select(query);
        for (Element element : found.reversed()) {
            deadline.check();
            if (element != article && element.parent() != null && unfit(element)) {
                element.remove();
            }
        }
    }

    private boolean unfit(Element element) {
        if (isDataTable(element) || inDataTable(element) || Tags.inside(element, "code")) {
            return false;
        }
        int weight = weighNames ? Hints.weight(element) : 0;
        if (weight < 0) {
            return true;
        }
        String text = element.text();
        return Density.commas(text) + 1 < MANY_COMMAS && misshapen(element, text, weight);
    }

    private boolean isDataTable(Element element) {
        return Tags.is(element, "table") && dataTables.computeIfAbsent(element, DataTables::is);
    }

    private boolean inDataTable(Element element) {
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            if (isDataTable(parent)) {
                return true;
            }
        }
        return false;
    }

    private boolean misshapen(Element element, String text, int weight) {
        boolean list = isList(element, text);
        int paragraphs = element.getElementsByTag("p").size();
        int images = element.getElementsByTag("img").size();
        int items = element.getElementsByTag("li").size() - 100;
        int inputs = element.getElementsByTag("input").size();
        double links = Density.links(element);
        boolean inFigure = Tags.inside(element, "figure");
        if (AD_OR_LOADING.matcher(text).matches()) {
            return true;
        }
        boolean unfit = images > 1 && (double) paragraphs / images < 0.5 && !inFigure
                || !list && items > paragraphs
                || inputs > paragraphs / 3
                || !list
                        && links > 0
                        && text.length() < 25
                        && (images == 0 || images > 2)
                        && !inFigure
                        && Density.of(element, "h1, h2, h3, h4, h5, h6") < 0.9
                || !list && weight < 25 && links > 0.2
                || weight >= 25 && links > 0.5
                || images == 0 && !hasWords(element);
        return unfit && !(list && listOfPictures(element, images));
    }

    private static boolean isList(Element element, String text) {
        if (Tags.is(element, "ul", "ol")) {
            return true;
        }
        int inLists =
                element.select("ul, ol").stream().mapToInt(Density::length).sum();
        return !text.isEmpty() && (double) inLists / text.length() > 0.9;
    }

    private static boolean hasWords(Element element) {
        Elements words = element.select("span, li, td, blockquote, dl, div, img, ol, p, pre, table, ul");
        return words.stream().anyMatch(Element::hasText);
    }

    private static boolean listOfPictures(Element element, int images) {
        return element.children().stream().allMatch(child -> child.childrenSize() <= 1)
                && images == element.getElementsByTag("li").size();
    }
}
