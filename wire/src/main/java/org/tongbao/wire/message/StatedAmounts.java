package org.tongbao.wire.message;

import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;

/**
 * What a client says a bill comes to. Only the total is sure to be sent; the parts are echoes of an
 * earlier trial and may be missing. The platform works all of them out itself.
 *
 * @param total 医疗费总额
 * @param outside 全自费
 * @param aboveCap 超限价
 * @param preSelfPay 先行自付
 * @param inScope 符合政策范围
 */
public record StatedAmounts(
        Money total,
        @Nullable Money outside,
        @Nullable Money aboveCap,
        @Nullable Money preSelfPay,
        @Nullable Money inScope) {}
