package followthrough.web.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import followthrough.area.AreaRegister;
import followthrough.area.AreaRevising;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.web.CountedStatements;
import followthrough.web.TestPeople;
import followthrough.web.WebTest;
import followthrough.web.area.TestCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages are read in one transaction, which asks once and changes nothing. */
@WebTest
class PageTransactionTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc web;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void what_a_page_asks_twice_is_read_once_and_what_an_act_asks_is_read_each_time() throws Exception {
        var work = TestCase.issued(application, "WIR", "One.");
        var areas = application.getBean(AreaRegister.class);

        assertThat(asked(true, () -> areas.stored(work.inspection)))
                .isEqualTo(1)
                .isLessThan(asked(false, () -> areas.stored(work.inspection)));
    }

    @Test
    void nothing_is_written_while_a_page_is_read() {
        var work = TestCase.issued(application, "WIR", "One.");
        var revising = application.getBean(AreaRevising.class);
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        assertThatThrownBy(() -> reading.executeWithoutResult(
                        page -> revising.proposeToWithdraw(work.actor(work.director), work.area(1), "twice")))
                .isInstanceOf(Exception.class);
    }

    @Test
    void no_transaction_is_left_behind_whether_the_page_is_there_or_not() throws Exception {
        var work = TestCase.issued(application, "WIR", "One.");
        var stranger = application.getBean(TestPeople.class).someone("Ada", Role.ADMINISTRATOR, Body.INSTALLATION);

        web.perform(get("/areas/" + work.area(1)).with(work.director.signedIn()))
                .andExpect(status().isOk());
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
        web.perform(get("/areas/" + work.area(1)).with(stranger.signedIn())).andExpect(status().isNotFound());
        web.perform(get("/").with(work.director.signedIn())).andExpect(status().is3xxRedirection());
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
    }

    private int asked(boolean readOnly, Runnable question) throws Exception {
        var template = new TransactionTemplate(transactions);
        template.setReadOnly(readOnly);
        return CountedStatements.during(() -> template.executeWithoutResult(all -> {
                    question.run();
                    question.run();
                }))
                .size();
    }
}
