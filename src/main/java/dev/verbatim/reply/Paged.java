package dev.verbatim.reply;

import java.util.List;
import java.util.Optional;

/**
 * One page of a longer list.
 *
 * @param page from 0
 * @param pages how many there are, at least 1
 */
public record Paged(Reply reply, int page, int pages) {
    public Paged {
        if (page < 0 || page >= pages) {
            throw new IllegalArgumentException("page " + page + " of " + pages);
        }
    }

    /** All there is. */
    static Paged single(Reply reply) {
        return new Paged(reply, 0, 1);
    }

    /** Where a page is; of a page that is gone, the last one. */
    static Place place(int page, int pages) {
        return new Place(Math.clamp(page, 0, pages - 1), pages);
    }

    /** The page's part of a list; of a page that is gone, the last one's. */
    static <T> Part<T> part(List<T> all, int page, int size) {
        Place place = place(page, Math.max(1, Math.ceilDiv(all.size(), size)));
        int from = place.page() * size;
        return new Part<>(all.subList(from, Math.min(all.size(), from + size)), place);
    }

    /** One of several pages. */
    record Place(int page, int pages) {
        /** Says which page it is, where there are several. */
        Optional<Block> number() {
            return pages == 1 ? Optional.empty() : Optional.of(Texts.note("page", page + 1, pages));
        }

        Paged of(Reply reply) {
            return new Paged(reply, page, pages);
        }
    }

    record Part<T>(List<T> entries, Place place) {
        Optional<Block> number() {
            return place.number();
        }

        Paged of(Reply reply) {
            return place.of(reply);
        }
    }
}
