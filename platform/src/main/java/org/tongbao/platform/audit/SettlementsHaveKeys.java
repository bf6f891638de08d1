package org.tongbao.platform.audit;

/**
 * A settlement was asked for by a message: without its key a repeat would settle again. Asked only
 * of institutions whose messages come to this database.
 */
final class SettlementsHaveKeys {

    static final Check CHECK =
            new Check(
                    "settlements-have-keys",
                    "每笔结算都由所请求的报文键指明（限报文保存在本库的机构）",
                    "every settlement is named by the key of the message that asked for it, where"
                            + " the institution's messages are kept here",
                    Walk.WHOLE,
                    """
                    select 'received_message',
                           format('institution=%s, msgid=%s', s.institution, s.msgid),
                           'settlement', null, s.id
                      from (select id, institution, msgid from settlement s
                             where (:area = 0 or s.area = :area)
                               and not exists (
                                   select from received_message m
                                    where m.settlement = s.id and m.institution = s.institution
                                      and m.msgid = s.msgid)
                            offset 0) s
                     where exists (
                           select from institution_key k where k.institution = s.institution)
                        or exists (
                           select from received_message m where m.institution = s.institution)
                    """);

    private SettlementsHaveKeys() {}
}
