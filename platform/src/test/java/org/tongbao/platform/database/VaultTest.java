package org.tongbao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.core.kernel.ResidentId;

class VaultTest {

    @RegisterExtension static final FreshDatabase database = new FreshDatabase();

    /** A number of no person: seventeen digits of our own and the check character. */
    private static final String NUMBER =
            "21020019000101001" + ResidentId.check("21020019000101001");

    @TempDir Path folder;

    private final Vault vault = new Vault(new byte[32]);

    @Test
    void whatWasSealedOpensUnderTheSameKeyInAnotherProcessToo() {
        byte[] sealed = vault.seal(NUMBER);
        assertThat(vault.openText(sealed)).isEqualTo(NUMBER);
        assertThat(new Vault(new byte[32]).openText(sealed)).isEqualTo(NUMBER);
    }

    @Test
    void sealedBytesShowNothingAndAreNeverTheSame() {
        byte[] sealed = vault.seal(NUMBER);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("2102");
        assertThat(vault.seal(NUMBER)).isNotEqualTo(sealed);
        assertThat(new Vault(new byte[32]).seal(NUMBER)).isNotEqualTo(sealed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 17, 28, 29, -1})
    void oneChangedByteAndItDoesNotOpen(int place) {
        byte[] sealed = vault.seal(NUMBER);
        sealed[place < 0 ? sealed.length + place : place] ^= 1;
        assertThatExceptionOfType(DatabaseTrouble.class)
                .isThrownBy(() -> vault.open(sealed))
                .withMessageContaining("无法解密")
                .withMessageContaining("cannot decrypt")
                .withMessageNotContaining(NUMBER);
    }

    @Test
    void anotherKeyDoesNotOpenIt() {
        byte[] other = new byte[32];
        other[31] = 1;
        assertThatExceptionOfType(DatabaseTrouble.class)
                .isThrownBy(() -> new Vault(other).open(vault.seal(NUMBER)));
    }

    @Test
    void theHashIsTheSameForTheSameNumberKindAndKeyOnly() {
        byte[] other = new byte[32];
        other[0] = 1;
        byte[] hash = vault.hash("01", NUMBER);
        assertThat(hash).hasSize(32).isEqualTo(new Vault(new byte[32]).hash("01", NUMBER));
        assertThat(hash)
                .isNotEqualTo(vault.hash("02", NUMBER))
                .isNotEqualTo(vault.hash("01", NUMBER.substring(1)))
                .isNotEqualTo(new Vault(other).hash("01", NUMBER));
    }

    @Test
    void aKeyIsMadeOnceAndOnlyItsOwnerMayReadIt() throws Exception {
        byte[] sealed = VaultKey.vault(folder, null).seal(NUMBER);
        assertThat(VaultKey.vault(folder, null).openText(sealed)).isEqualTo(NUMBER);
        assertThat(Files.getPosixFilePermissions(folder.resolve("vault.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aGivenKeyGoesBeforeTheFile() {
        String given = Base64.getEncoder().encodeToString(new byte[32]);
        assertThat(VaultKey.vault(folder, given).openText(vault.seal(NUMBER))).isEqualTo(NUMBER);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "not base 64!"})
    void aKeyThatIsNoneIsRefused(String given) {
        assertThatExceptionOfType(DatabaseTrouble.class)
                .isThrownBy(() -> VaultKey.vault(folder, given))
                .withMessageContaining("32");
    }

    @Test
    void aDatabaseWrittenWithAnotherKeyTurnsTheNodeAway() throws Exception {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 9);
        try (Connection connection = database.application().connect()) {
            VaultKey.check(vault, connection);
            VaultKey.check(new Vault(new byte[32]), connection);
            assertThatExceptionOfType(DatabaseTrouble.class)
                    .isThrownBy(() -> VaultKey.check(new Vault(key), connection))
                    .withMessageContaining("vault.key");
        }
    }
}
