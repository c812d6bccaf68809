package dev.verbatim.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.discord.DiscordSettings;
import dev.verbatim.discord.Token;
import dev.verbatim.discord.asking.LimitSettings;
import dev.verbatim.discord.message.Look;
import dev.verbatim.discord.place.Manners;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.source.FeedSettings;
import dev.verbatim.source.FolderSettings;
import dev.verbatim.source.PageSettings;
import dev.verbatim.source.SitemapSettings;
import dev.verbatim.source.SourceTerms;
import dev.verbatim.source.TextSettings;
import dev.verbatim.store.StoreSettings;
import dev.verbatim.yaml.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
    private static final String TOKEN = "not.really.a-token";

    @TempDir
    Path home;

    @BeforeEach
    void givenTwoFolders() throws IOException {
        Files.createDirectories(home.resolve("stories"));
        Files.createDirectories(home.resolve("more/wires"));
    }

    @Test
    void readsEveryKey() throws IOException {
        Settings settings = valid("""
                sources:
                  - folder: stories
                  - folder: more/wires
                    name: wires
                    every: 2 days
                  - page: https://example.com/story.html
                  - feed: https://example.com/rss
                    every: 15 minutes
                    full-text: true
                    limit: 20
                  - sitemap: http://127.0.0.1:8080/sitemap.xml
                    allow-private: true
                texts:
                  folder: elsewhere/texts
                  contact: news-bot@example.com
                index:
                  folder: elsewhere/index
                data:
                  folder: elsewhere/data
                answers:
                  passages: 5
                  confidence: 0.75
                  semantic: off
                discord:
                  token: ${BOT}
                  rest: http://127.0.0.1:8080/api/v10/
                  gateway: ws://127.0.0.1:8081
                  admin-roles: [editors, "1234"]
                  components: off
                  message-content: on
                  reply-ping: on
                """, Map.of("BOT", TOKEN, "DISCORD_TOKEN", "another"));

        assertThat(settings).isEqualTo(new Settings(
                List.of(new FolderSettings(home.resolve("stories")),
                        new FolderSettings(home.resolve("more/wires"), new SourceTerms("wires", Duration.ofDays(2))),
                        new PageSettings(URI.create("https://example.com/story.html")),
                        new FeedSettings(URI.create("https://example.com/rss"), true, 20, false,
                                new SourceTerms(null, Duration.ofMinutes(15))),
                        new SitemapSettings(URI.create("http://127.0.0.1:8080/sitemap.xml"),
                                SitemapSettings.USUAL_LIMIT, true, SourceTerms.USUAL)),
                new TextSettings(home.resolve("elsewhere/texts"), "news-bot@example.com"),
                new IndexSettings(home.resolve("elsewhere/index")),
                new StoreSettings(home.resolve("elsewhere/data")), new AnswerSettings(5, 0.75, false),
                new DiscordSettings(new Token(TOKEN), URI.create("http://127.0.0.1:8080/api/v10/"),
                        URI.create("ws://127.0.0.1:8081"), List.of("editors", "1234"), Look.TEXT,
                        LimitSettings.DEFAULT, new Manners(true, true))));
    }

    @Test
    void withoutAFileAllIsTheDefault() {
        Config config = new ConfigReader(Map.of()).readDefault(home.resolve("config.yml"));

        assertThat(config).isEqualTo(new Config.Valid(defaults()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "sources:\nindex:\n", "answers:\n  passages:\ndiscord: ~\n"})
    void whatIsLeftOutIsTheDefault(String text) throws IOException {
        assertThat(valid(text, Map.of())).isEqualTo(defaults());
    }

    private Settings defaults() {
        return new Settings(List.of(new FolderSettings(home.resolve("stories"))),
                new TextSettings(home.resolve("texts"), null), new IndexSettings(home.resolve("index")),
                new StoreSettings(home.resolve("data")),
                AnswerSettings.DEFAULT, DiscordSettings.DEFAULT);
    }

    @Test
    void aFileThatSomebodyNamedHasToBeThere() {
        assertThat(problems(new ConfigReader(Map.of()).read(home.resolve("mine.yml")))).singleElement().asString()
                .endsWith("mine.yml: no such file: make it, or name another with --config");
    }

    @Test
    void whatIsNoTextIsTold() throws IOException {
        Files.write(home.resolve("config.yml"), "a: é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems(new ConfigReader(Map.of()).readDefault(home.resolve("config.yml")))).singleElement()
                .asString().endsWith("config.yml: not UTF-8: save it as UTF-8");
        assertThat(problems(new ConfigReader(Map.of()).read(home))).singleElement().asString()
                .endsWith("can't be read: it has to be a file that you may read");
    }

    @Test
    void tellsEveryProblemAtOnce() throws IOException {
        Files.writeString(home.resolve("file"), "");

        assertThat(problems("""
                sources:
                  - folder: stroies
                  - folder: file
                  - fodler: stories
                  - folder: stories
                  - folder: ./stories
                index:
                  folder: file
                answers:
                  passages: 6
                  confidence: high
                  pasages: 3
                discord:
                  rest: https://discord.com/api/v10
                  gateway: https://gateway.discord.gg
                  admin-roles: editors
                  components: of
                weather: fine
                """)).containsExactly(
                "config.yml:2: sources[0].folder: no such folder: \"stroies\": make it, or write one that exists",
                "config.yml:3: sources[1].folder: not a folder: \"file\": write the folder that holds it",
                "config.yml:4: sources[2].folder: needed here, or page, feed or sitemap: write where the stories are",
                "config.yml:4: sources[2].fodler: unknown key: did you mean “folder”?",
                "config.yml:6: sources[4].folder: named twice: \"./stories\": delete one of the two",
                "config.yml:8: index.folder: a file stands in the way: \"file\": write another folder, or move the file",
                "config.yml:10: answers.passages: not a whole number from 1 to 5: \"6\"",
                "config.yml:11: answers.confidence: not a number from 0 to 1: \"high\"",
                "config.yml:12: answers.pasages: unknown key: did you mean “passages”?",
                "config.yml:14: discord.rest: not an http(s) address that ends in /, such as"
                        + " https://discord.com/api/v10/: \"https://discord.com/api/v10\"",
                "config.yml:15: discord.gateway: not a ws(s) address, such as wss://gateway.discord.gg:"
                        + " \"https://gateway.discord.gg\"",
                "config.yml:16: discord.admin-roles: a list is wanted here, each entry on a line that begins with"
                        + " “- ”, not a single value",
                "config.yml:17: discord.components: not on or off: \"of\"",
                "config.yml:18: weather: unknown key: here there are only answers, data, discord, index, sources, texts");
    }

    @Test
    void tellsWhatIsWrongWithSourcesOnTheWeb() throws IOException {
        assertThat(problems("""
                sources:
                  - page: ftp://example.com/story
                  - feed: https://reader:hunter2@example.com/rss
                  - feed: https://example.com/rss
                    every: 10 seconds
                    full-text: maybe
                    limit: 0
                  - sitemap: https://example.com/rss
                    full-text: true
                  - page: https://example.com/
                    feed: https://example.com/atom
                    limit: 3
                  - page: https://example.com/a
                    name: Harbour News
                    limit: 3
                  - folder: stories
                    name: Harbour News
                    allow-private: true
                texts:
                  folder: stories/texts
                  contact: "(nobody)"
                """)).containsExactly(
                "config.yml:2: sources[0].page: not an http(s) address such as https://example.com/news:"
                        + " \"ftp://example.com/story\"",
                "config.yml:3: sources[1].feed: an address without a user or password is wanted here: only what anybody"
                        + " may read is read",
                "config.yml:5: sources[2].every: not a length of time such as 15 minutes, 1 hour or 2 days, from a"
                        + " minute to 90 days: \"10 seconds\"",
                "config.yml:6: sources[2].full-text: not on or off: \"maybe\"",
                "config.yml:7: sources[2].limit: not a whole number from 1 to 10000: \"0\"",
                "config.yml:8: sources[3].sitemap: named twice: \"https://example.com/rss\": delete one of the two",
                "config.yml:9: sources[3].full-text: unknown key: here there are only allow-private, every, feed,"
                        + " folder, limit, name, page, servers, sitemap",
                "config.yml:11: sources[4].feed: stands beside page: give each an entry of its own",
                "config.yml:15: sources[5].limit: unknown key: here there are only allow-private, every, feed, folder,"
                        + " name, page, servers, sitemap",
                "config.yml:17: sources[6].name: another source has this name: \"Harbour News\": write a name of its own",
                "config.yml:18: sources[6].allow-private: unknown key: here there are only every, feed, folder, name,"
                        + " page, servers, sitemap",
                "config.yml:20: texts.folder: holds stories or lies among them: \"stories/texts\": write a folder of its"
                        + " own",
                "config.yml:21: texts.contact: not a mail or web address, such as news-bot@example.com:"
                        + " \"(nobody)\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", ".", "more"})
    void theIndexHasAFolderOfItsOwn(String folder) throws IOException {
        assertThat(problems("sources: [{folder: stories}, {folder: more/wires}]\nindex:\n  folder: " + folder + "\n"))
                .containsExactly("config.yml:3: index.folder: holds stories: \"" + folder
                        + "\": write a folder of its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x/", "/api/", "https:///", "http://a b/", "https://user:pass@x/", "//x/",
            "https:x/"})
    void refusesAddressesThatLeadNowhere(String rest) throws IOException {
        assertThat(problems("discord:\n  rest: " + rest + "\n")).singleElement().asString()
                .startsWith("config.yml:2: discord.rest: not an http(s) address");
    }

    @ParameterizedTest
    @CsvSource({"'',from-environment", "'discord:',from-environment", "'discord: {token: }',from-environment",
            "'discord: {token: \"\"}',from-environment", "'discord: {token: written}',written",
            "'discord: {token: \"${UNSET}\"}',from-environment"})
    void theTokenComesFromTheEnvironmentWhereTheFileHasNone(String text, String token) throws IOException {
        Settings settings = valid(text, Map.of("DISCORD_TOKEN", "from-environment\n"));

        assertThat(settings.discord().token()).isEqualTo(new Token(token));
    }

    @Test
    void aTokenThatCantBeOneIsToldAndNotShown() throws IOException {
        Files.writeString(home.resolve("config.yml"), "\ndiscord:\n  token: ${DISCORD_TOKEN}\n");
        Config config = new ConfigReader(Map.of("DISCORD_TOKEN", "two words")).read(home.resolve("config.yml"));

        assertThat(problems(config)).singleElement().asString().endsWith(
                "config.yml:3: discord.token: not a bot's token: copy it again from the developer portal, alone and whole")
                .doesNotContain("two words");
    }

    @Test
    void aTokenInTheWrongPlaceIsNotShown() throws IOException {
        String token = "A".repeat(24) + ".bCdEfG." + "x".repeat(27);

        for (String text : List.of("discord: " + token, "discord: {" + token + "}", "discord:\n  " + token + ":\n",
                "discord: {rest: " + token + "}", "sources: [{folder: " + token + "}]", "answers: {passages: " + token
                        + "}",
                token + ": x", "\"" + token, "*" + token, "&" + token + " [", "!!" + token + " x")) {
            assertThat(problems(text)).isNotEmpty().allSatisfy(
                    problem -> assertThat(problem).doesNotContain("AAAAAAAA").doesNotContain("xxxxxxxx"));
        }
    }

    @Test
    void theFileThatComesWithVerbatimIsValid() {
        Path file = Path.of("config.yml");

        Config config = new ConfigReader(Map.of()).read(file);

        assertThat(config).isEqualTo(new ConfigReader(Map.of()).readDefault(Path.of("no-such-file.yml")))
                .isInstanceOf(Config.Valid.class);
    }

    @Test
    void whatThatFileShowsAsDefaultsAreTheDefaults() throws IOException {
        String text = Files.readString(Path.of("config.yml")).replaceAll("(?m)^#(?=( {2})*[a-z-]+:)", "")
                .replaceAll("(?m)^(#?)( +)# .*$", "").replace("gateway: wss://gateway.discord.gg", "");

        assertThat(text).contains("\n  passages: 3\n", "\n  admin-roles: []\n");
        assertThat(valid(text, Map.of())).isEqualTo(defaults());
    }

    private Settings valid(String text, Map<String, String> environment) throws IOException {
        Files.writeString(home.resolve("config.yml"), text);
        Config config = new ConfigReader(environment).read(home.resolve("config.yml"));
        assertThat(config).isInstanceOf(Config.Valid.class);
        return ((Config.Valid) config).settings();
    }

    private List<String> problems(String text) throws IOException {
        Files.writeString(home.resolve("config.yml"), text);
        return problems(new ConfigReader(Map.of()).read(home.resolve("config.yml"))).stream()
                .map(line -> line.replace(home + "/", "")).toList();
    }

    private static List<String> problems(Config config) {
        assertThat(config).isInstanceOf(Config.Invalid.class);
        return ((Config.Invalid) config).problems().stream().map(Problem::toString).toList();
    }
}
