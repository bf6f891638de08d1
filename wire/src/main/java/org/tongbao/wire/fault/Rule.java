package org.tongbao.wire.fault;

/**
 * Which rule a value broke, with its sentence in both languages; {@code %s} takes what the rule
 * allows.
 */
public enum Rule {
    /** The body is not JSON. */
    JSON("不是合法的 JSON：%s", "is not valid JSON: %s"),
    /** No such transaction. */
    TRANSACTION("没有此交易编号", "is not a transaction number"),
    /** The interface knows it, this platform does not serve it. */
    NOT_OFFERED("本平台暂不支持", "is not offered here"),
    /** The number in the address differs from the one in the body. */
    ADDRESS("与请求地址中的交易编号 %s 不一致", "differs from the number in the address, %s"),
    /** A required field or node is missing or empty. */
    REQUIRED("必填", "is required"),
    /** A condition on several fields; the sentence is the condition's own. */
    CONDITION("%s", "%s"),
    /** More characters than the table allows. */
    LENGTH("超过最大长度 %s 个字符", "is longer than %s characters"),
    /** Not a plain decimal number. */
    NUMBER("不是数值", "is not a plain decimal number"),
    /** More digits before or after the point than the table allows. */
    DIGITS("超出数值精度（%s）", "has too many digits (%s)"),
    /** Not a date of the calendar in the published form. */
    DATE("不是 %s 格式的有效日期", "is not a valid date in the form %s"),
    /** A date where a time is meant or the reverse. */
    DATE_FORM("应为 %s 格式", "should have the form %s"),
    /** Not among the codes of the dictionary. */
    DICTIONARY("不在字典 %s 中", "is not in the dictionary %s"),
    /** A longer code of a dictionary that grows locally. */
    LOCAL_CODE("是字典 %s 以外的地方代码", "is a local code beyond the dictionary %s"),
    /** The same code with or without leading zeros. */
    CODE_SPELLING("应写作 %s", "should be written %s"),
    /** Not true, false, 1 or 0. */
    FLAG("不是布尔值", "is neither true nor false"),
    /** Not six digits of an area. */
    AREA("不是六位医保区划代码", "is not a six-digit area code"),
    /** A character that no database keeps. */
    CHARACTER("含有不能保存的空字符 U+0000", "holds the character U+0000, which cannot be kept"),
    /** An object or a list where text is meant. */
    TEXT_EXPECTED("应为文本，收到对象或数组", "should be text, not an object or a list"),
    /** Text or a number where an object is meant. */
    NODE_EXPECTED("应为对象", "should be an object"),
    /** Several objects where one is meant. */
    ONE_EXPECTED("应为单个对象，收到 %s 个", "should be one object, not %s"),
    /** The same key twice with different values. */
    TWICE("重复出现且取值不同", "is given twice with different values");

    private final String zh;
    private final String en;

    Rule(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh(String detail) {
        return zh.replace("%s", detail);
    }

    String en(String detail) {
        return en.replace("%s", detail);
    }
}
