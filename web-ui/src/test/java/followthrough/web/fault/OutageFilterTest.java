package followthrough.web.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import followthrough.database.DatabaseWatch;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What is said while the database is away or the disk is full. */
class OutageFilterTest {

    private final DatabaseWatch watch = mock();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/areas/X/evidence");

    @Test
    void without_the_database_every_page_says_so_at_once_and_styles_go_on() throws Exception {
        var away = answer();
        assertThat(away.getStatus()).isEqualTo(503);
        assertThat(away.getHeader("Retry-After")).isNotNull();
        assertThat(away.getContentAsString()).contains("not available just now");
        for (var open : new String[] {"/assets/x.css", "/actuator/health"}) {
            request.setRequestURI(open);
            assertThat(answer().getStatus()).as(open).isEqualTo(200);
        }
    }

    @Test
    void a_request_that_was_under_way_when_the_database_went_away_is_told_the_same() throws Exception {
        when(watch.isUp()).thenReturn(true);
        var response = new MockHttpServletResponse();

        new OutageFilter(watch).doFilter(request, response, (asked, answered) -> {
            throw new CannotCreateTransactionException("no connection");
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("not available just now");
    }

    @Test
    void a_connection_that_breaks_is_an_outage_whatever_wraps_it_and_other_failures_are_not() {
        var broken = List.of(
                new SQLException("terminating connection", "57P01"),
                new SQLException("I/O error", "08006"),
                new SQLException("Connection is closed"));
        for (var cause : broken)
            assertThat(Outage.of(new JpaSystemException(new IllegalStateException(cause))))
                    .contains(Outage.AWAY);
        assertThat(Outage.of(new JpaSystemException(new IllegalStateException(new SQLException("", "23505")))))
                .isEmpty();
    }

    /** Where no page of ours can say so: a session that cannot be stored. */
    @Test
    void a_database_that_stores_nothing_is_told_from_one_that_is_away() throws Exception {
        when(watch.isUp()).thenReturn(true);
        var response = new MockHttpServletResponse();

        new OutageFilter(watch).doFilter(request, response, (asked, answered) -> {
            throw new DataAccessResourceFailureException("", new SQLException("No space left on device", "53100"));
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("Nothing can be saved just now");
    }

    @Test
    void without_room_files_are_refused_and_words_are_taken() throws Exception {
        when(watch.isUp()).thenReturn(true);
        when(watch.isShortOfSpace()).thenReturn(true);
        request.setContentType("application/x-www-form-urlencoded");
        assertThat(answer().getStatus()).isEqualTo(200);
        request.setContentType("Multipart/form-data; boundary=x");
        var full = answer();
        assertThat(full.getStatus()).isEqualTo(503);
        assertThat(full.getContentAsString()).contains("no room for files");
        when(watch.isShortOfSpace()).thenReturn(false);
        assertThat(answer().getStatus()).isEqualTo(200);
    }

    @Test
    void health_is_up_once_everything_is_started_and_while_the_database_answers() {
        var health = new OwnHealth(watch);
        when(watch.isUp()).thenReturn(true);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        health.started();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        when(watch.isUp()).thenReturn(false);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private MockHttpServletResponse answer() throws Exception {
        var response = new MockHttpServletResponse();
        new OutageFilter(watch).doFilter(request, response, new MockFilterChain());
        return response;
    }
}
