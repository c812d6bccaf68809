package dev.verbatim.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which addresses of the net anybody may reach, after the registries of special addresses that IANA keeps. */
final class PublicAddresses {
    private static final List<Block> SPECIAL = Block.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4",
            // Of the addresses of six, only 2000::/3 is given out; these parts of it carry others or are for examples.
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");
    private static final Block GLOBAL = Block.of("2000::/3").getFirst();

    /** Addresses of four, reached through a translator: what counts is the last four bytes. */
    private static final Block TRANSLATED = Block.of("64:ff9b::/96").getFirst();

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isOrdinary(bytes);
        }
        return TRANSLATED.contains(bytes)
                ? isOrdinary(Arrays.copyOfRange(bytes, 12, 16))
                : GLOBAL.contains(bytes) && isOrdinary(bytes);
    }

    private static boolean isOrdinary(byte[] bytes) {
        return SPECIAL.stream().noneMatch(block -> block.contains(bytes));
    }

    /** All addresses that begin with the same bits. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Block(byte[] start, int bits) {
        static List<Block> of(String... written) {
            return Arrays.stream(written).map(Block::read).toList();
        }

        private static Block read(String written) {
            int slash = written.indexOf('/');
            try {
                return new Block(InetAddress.getByName(written.substring(0, slash)).getAddress(),
                        Integer.parseInt(written.substring(slash + 1)));
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(written, impossible);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
