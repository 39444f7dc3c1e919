package followthrough.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,192.0.2.7,192.0.2.7",
        "::ffff:192.0.2.7,192.0.2.7,192.0.2.7",
        "2001:db8:1:2:3:4:5:6,2001:db8:1:2:3:4:5:6,2001:db8:1:2:0:0:0:0/64"
    })
    void an_address_is_told_in_one_way_and_slowed_with_all_that_its_subscriber_has(
            String typed, String told, String slowed) {
        var address = ClientAddress.of(typed).orElseThrow();

        assertThat(address).hasToString(told);
        assertThat(address.subscriber()).isEqualTo(slowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "example.org",
                "<script>alert(1)</script>",
                "999.1.1.1",
                "1.2.3",
                "1.2.3.4:80",
                "1.2.3.4\n",
                "::1%lo",
                ":::",
                "12345::",
                "abc",
                "10.0.0.1, 10.0.0.2"
            })
    void nothing_else_becomes_one(String typed) {
        assertThat(ClientAddress.of(typed)).isEmpty();
    }
}
