"""Set phrases by which pages speak of themselves, language by language: data for `dossier.read.cues`.

One phrase a line, in lower case, with straight apostrophes. A phrase ends at a token boundary unless it closes with
``*``, which stands for any ending. Where a phrase must stand to count:

``anywhere``  in a sentence of any length: nobody writes it in an article's own words
``start``     at the start of a line or of a sentence
``line``      as the whole line, give or take a name, a number or a sign
``short``     anywhere in a line of few words
"""

from __future__ import annotations

from typing import Literal

from dossier.model.text import Role

Where = Literal["anywhere", "start", "line", "short"]

PHRASES: dict[tuple[Role, Where], str] = {
    (Role.COPYRIGHT, "anywhere"): """
        visos teisės saugomos
        всички права запазени
        сва права задржана
        sva prava pridržana
        chráněn autorským právem
        chráněno autorským právem
        chroniony prawem autorskim
        chronione prawem autorskim
        wszystkie prawa zastrzeżone
        alla rättigheter
        alle rettigheter
        kaikki oikeudet pidätetään
        minden jog fenntartva
        kõik õigused kaitstud
        toate drepturile rezervate
        všetky práva vyhradené
        ყველა უფლება დაცულია
        бардык укуктар корголгон
        ҳамаи ҳуқуқҳо ҳифз
        барча ҳуқуқлар ҳимояланган
        бүх эрх хуулиар хамгаалагдсан
        соблюдение авторских прав
        copyright in the content
        copyright owned
        all rights reserved
        all content reserved
        copyright ©
        copyright (c)
        © copyright
        alle rechte vorbehalten
        tous droits réservés
        tous droits de reproduction réservés
        todos los derechos reservados
        derechos reservados
        todos os direitos reservados
        direitos reservados
        tutti i diritti riservati
        diritti riservati
        riproduzione riservata
        wszelkie prawa zastrzeżone
        prawa zastrzeżone
        alle rechten voorbehouden
        všechna práva vyhrazena
        всі права захищено
        всі права захищені
        усі права захищено
        все права защищены
        все права сохранены
        все права принадлежат
        все права на материалы
        барлық құқықтар қорғалған
        барлық құқығы қорғалған
        барлық құқықтар сақталған
        barcha huquqlar himoyalangan
        tüm hakları saklıdır
        her hakkı saklıdır
        hakları saklıdır
        bütün hüquqlar qorunur
        جميع الحقوق محفوظة
        حقوق النشر محفوظة
        حقوق الطبع محفوظة
        کلیه حقوق
        کليه حقوق
        تمامی حقوق
        تمام حقوق
        حقوق مادی و معنوی
        版权所有
        版權所有
        保留所有权利
        保留一切权利
        무단전재
        무단 전재
        저작권자
        無断転載
        無断複製
        бүх эрх хуулиар
    """,
    (Role.COPYRIGHT, "start"): """
        ©
        (c) 19*
        (c) 20*
        copyright 19*
        copyright 20*
        copyright by
        copyright:
        copyright notice
        авторские права
        авторское право принадлежит
        urheberrecht
        著作权归
        本文版权
        版权声明
        本网站版权
    """,
    (Role.COPYRIGHT, "short"): """
        ©
        copyright
        icp备*
        icp证*
        京公网安备*
        互联网新闻信息服务许可证*
    """,
    (Role.SOURCE, "anywhere"): """
        the original source of this article
        this article was originally published
        this article was first published
        this article originally appeared
        this article first appeared
        this story originally appeared
        this story first appeared
        this story was originally published
        this story was first published
        this piece was originally published
        this piece was first published
        this piece originally appeared
        this piece first appeared
        this post originally appeared
        this post was originally published
        this essay originally appeared
        this essay was first published
        this commentary was originally published
        this commentary first appeared
        this column first appeared
        this op-ed originally appeared
        this op-ed first appeared
        this interview was originally published
        this interview was first published
        this text was originally published
        this text was first published
        this report was first published
        this paper was first published
        this analysis was first published
        article was first published
        article was originally published
        an earlier version of this article
        an earlier version of this story
        an earlier version of this piece
        a version of this article
        a version of this story
        a version of this piece
        a longer version of this
        a shorter version of this
        reprinted with permission
        reprinted by permission
        republished with permission
        reproduced with permission
        reproduced by permission
        published with permission
        reposted with permission
        republished here with
        republished from the
        is republished from
        reprinted from
        originally published on
        originally published in
        originally published by
        originally published at
        first published in the
        this article was amended on
        this article was updated on
        this article was corrected on
        this article has been amended
        this article has been corrected
        this article has been updated
        this story has been corrected
        this story has been updated
        this post has been updated
        a previous version of this
        статья впервые опубликована
        статья опубликована в
        статья была опубликована
        впервые опубликовано
        материал впервые опубликован
        материал опубликован в рамках
        текст впервые опубликован
        оригинал статьи
        оригинал материала
        оригинал публикации
        стаття вперше опублікована
        dieser artikel erschien zuerst
        dieser artikel ist zuerst erschienen
        dieser beitrag erschien zuerst
        dieser beitrag ist zuerst
        dieser text erschien zuerst
        zuerst erschienen in
        der artikel erschien zuerst
        dieser artikel wurde zuerst
        cet article a été publié
        cet article a d'abord été publié
        cet article est paru
        cet article est republié
        cet article a été initialement publié
        texte paru dans
        este artículo fue publicado
        este artículo se publicó originalmente
        este artículo apareció
        publicado originalmente en
        publicado originalmente por
        publicado originalmente em
        este artigo foi publicado originalmente
        questo articolo è stato pubblicato
        questo articolo è apparso
        artykuł ukazał się pierwotnie
        artykuł pierwotnie ukazał się
        bu makale ilk olarak
        bu yazı ilk olarak
        ilk olarak yayımlanmıştır
        本文首发于
        本文原载
        原文刊于
        本文刊于
        本文转自
        本文转载自
        本文来源
        原文链接
        نشر هذا المقال
        نُشر هذا المقال
        تم نشر هذا المقال
    """,
    (Role.SOURCE, "start"): """
        source:
        sources:
        original source
        original:
        original article:
        original article
        first published:
        first published in
        first published by
        first published on
        first published at
        originally published:
        originally published
        originally appeared
        reprinted
        republished
        reproduced from
        published in:
        translated from
        translated by
        translation by
        translation:
        via:
        credit line
        correction:
        correction (
        corrections:
        correction,
        correction appended
        clarification:
        editor's note:
        editors' note:
        editor's note
        editors' note
        note from the editor
        note to readers:
        note to editors
        notes to editors
        ed. note
        источник:
        источник –
        источник —
        источники:
        источник -
        первоисточник
        оригинал:
        опубликовано в
        опубликовано:
        впервые опубликован*
        перевод:
        перевод с
        перевел*
        от редакции:
        от редакции
        примечание редакции
        редакция:
        джерело:
        джерела:
        переклад:
        оригінал:
        дереккөз:
        дереккөзі:
        manba:
        manba -
        quelle:
        quellen:
        zuerst erschienen
        ursprünglich erschienen
        übersetzung:
        übersetzt von
        aus dem englischen
        anmerkung der redaktion
        korrektur:
        source :
        sources :
        paru dans
        publié dans
        première publication
        traduction :
        traduit par
        traduit de
        traduction de
        note de la rédaction
        ndlr
        fuente:
        fuentes:
        fuente original
        publicado en:
        traducción:
        traducción de
        traducido por
        nota del editor
        nota de la redacción
        fonte:
        fonti:
        tradução:
        traduzione di
        traduzione:
        nota do editor
        źródło:
        źródła:
        tłumaczenie:
        od redakcji
        kaynak:
        kaynaklar:
        çeviri:
        çeviren:
        editörün notu
        mənbə:
        bron:
        zdroj:
        المصدر:
        المصدر :
        مصدر:
        ترجمة:
        ملاحظة المحرر
        منبع:
        منبع :
        منابع:
        ترجمه:
        来源：
        来源:
        来源 ：
        文章来源
        资料来源
        信息来源
        新闻来源
        稿件来源
        來源：
        來源:
        资料来源：
        原文：
        译自
        编者按
        本文原
        出典：
        出典:
        ソース：
        출처:
        출처 :
        출처=
        эх сурвалж:
        this article appeared in
        this article appeared on
        this article was published on
        this article was published in
        this story appeared in
        this story was published on
        diese meldung wurde am
        artykuł ukazał się w
        статья опубликована в
        материал опубликован в
    """,
    (Role.DISCLAIMER, "anywhere"): """
        views expressed are
        views expressed in this
        views expressed herein
        views expressed here
        views expressed by the author
        views expressed by authors
        the views expressed
        opinions expressed are
        opinions expressed in this
        opinions expressed herein
        opinions expressed here
        opinions expressed by
        the opinions expressed
        views and opinions expressed
        opinions and views expressed
        views, thoughts, and opinions expressed
        views and opinions of the author
        views and opinions of authors
        views of the author and do not
        views of the author alone
        views of the author and not
        the author's own and do not
        author's own and do not necessarily
        are the author's own
        are those of the author
        are those of the authors
        are solely those of
        are strictly those of
        are the sole responsibility of
        of sole responsibility of the author
        sole responsibility of the author
        do not necessarily reflect
        does not necessarily reflect
        do not necessarily represent
        does not necessarily represent
        not necessarily those of
        not necessarily the views
        not necessarily reflect the
        does not take institutional positions
        takes no institutional positions
        takes no institutional position
        will not be responsible for any
        is not responsible for the content
        are not responsible for the content
        is not responsible for the accuracy
        accepts no responsibility for
        accept no responsibility for
        accepts no liability
        assumes no responsibility for
        assume no responsibility for
        for informational purposes only
        for information purposes only
        information purposes only
        does not constitute investment advice
        does not constitute legal advice
        should not be construed as
        мнение автора может не совпадать
        мнения авторов могут не совпадать
        мнение авторов может не совпадать
        мнение редакции может не совпадать
        может не совпадать с мнением
        могут не совпадать с мнением
        может не совпадать с позицией
        может не совпадать с точкой зрения
        могут не совпадать с позицией
        может не отражать точку зрения
        может не отражать позицию
        не обязательно отража*
        не обязательно совпада*
        точка зрения авторов
        точка зрения автора может
        редакция не несет ответственност*
        редакция не несёт ответственност*
        не несет ответственности за
        не несёт ответственности за
        ответственность за содержание
        ответственность за достоверность
        думка редакції може не збігатися
        думка автора може не
        може не збігатися з
        редакція не несе відповідальн*
        редакция пікірі
        автордың пікірі
        редакцияның көзқарас*
        tahririyat fikri
        geben nicht notwendigerweise
        geben nicht unbedingt
        gibt nicht unbedingt
        gibt nicht notwendigerweise
        spiegeln nicht notwendigerweise
        spiegelt nicht notwendigerweise
        spiegelt nicht unbedingt
        spiegeln nicht unbedingt
        meinung des autors wieder
        meinung der autoren wieder
        meinung der redaktion wieder
        muss nicht der meinung
        keine haftung für
        liegt beim autor
        les opinions exprimées
        les propos exprimés
        les points de vue exprimés
        les vues exprimées
        n'engagent que leur auteur
        n'engagent que leurs auteurs
        n'engage que son auteur
        n'engagent que la responsabilité
        ne reflètent pas nécessairement
        ne reflète pas nécessairement
        décline toute responsabilité
        las opiniones expresadas
        las opiniones vertidas
        las opiniones de los autores
        son responsabilidad exclusiva
        son de exclusiva responsabilidad
        es responsabilidad exclusiva
        no reflejan necesariamente
        no refleja necesariamente
        no representan necesariamente
        no necesariamente refleja*
        no necesariamente representa*
        no necesariamente coincide*
        no se hace responsable
        as opiniões expressas
        não refletem necessariamente
        não reflete necessariamente
        não se responsabiliza
        le opinioni espresse
        non riflettono necessariamente
        non rispecchiano necessariamente
        opinie wyrażone
        nie ponosi odpowiedzialności
        nie musi odzwierciedlać
        nie muszą odzwierciedlać
        yazarın kendisine aittir
        yazarına aittir
        yazarların kendi görüşleri
        görüşlerini yansıtmayabilir
        yansıtmak zorunda değildir
        editöryal politikasını yansıtmayabilir
        sorumlu tutulamaz
        sorumluluğu yazar*
        لا تعبر بالضرورة
        لا يعبر بالضرورة
        لا تعكس بالضرورة
        لا يعكس بالضرورة
        تعبر عن رأي كاتبها
        تعبر عن آراء
        الآراء الواردة
        الآراء المنشورة
        الاراء الواردة
        نظرات نویسنده
        لزوما بیانگر
        لزوماً بیانگر
        الزاما بیانگر
        مسئولیت مطالب
        不代表本网
        不代表本站
        不代表本报
        不代表本刊
        不代表本平台
        不代表本机构
        不代表本公众号
        不代表我们的
        仅代表作者
        只代表作者
        不代表其
        不承担任何
        不承担责任
        概不负责
        不負任何
        僅代表作者
        免责声明
        免責聲明
        責任を負いません
        見解を示すもの
        does not necessarily endorse
        do not necessarily endorse
        doesn't necessarily endorse
    """,
    (Role.DISCLAIMER, "start"): """
        disclaimer
        legal notice
        legal disclaimer
        views expressed
        opinions expressed
        opinion articles
        opinion pieces
        the contents of this article
        the content of this article
        the content of this publication
        responsibility for the content
        responsibility for the information
        the author is solely responsible
        the authors are solely responsible
        this article reflects the
        this article represents the
        this paper represents the
        this commentary represents
        this is an opinion piece
        not an official
        дисклеймер
        отказ от ответственности
        мнение автора
        мнение авторов
        мнение редакции
        мнение, высказанное
        мнения, высказанные
        мнения, выраженные
        позиция автора
        позиция редакции
        точка зрения
        взгляды, изложенные
        застереження
        автор пікірі
        haftungsausschluss
        haftungshinweis
        hinweis:
        namentlich gekennzeichnete
        die hier geäußerten
        die im text geäußerten
        die in diesem artikel
        die meinung des autors
        avertissement :
        clause de non-responsabilité
        aviso legal
        descargo de responsabilidad
        nota legal
        isenção de responsabilidade
        clausola di esclusione
        avvertenza
        zastrzeżenie
        yasal uyarı
        sorumluluk reddi
        burada yer alan görüşler
        bu yazıda yer alan
        bu makalede yer alan
        إخلاء مسؤولية
        إخلاء المسؤولية
        تنويه
        سلب مسئولیت
        声明：
        声明:
        郑重声明
        特别声明
        本文仅代表
        本文观点
        文中观点
        以上内容
        免责条款
        면책
    """,
    (Role.TERMS, "anywhere"): """
        may not be reproduced
        may not be republished
        may not be published, broadcast
        may not be copied
        may not be redistributed
        may not be used without
        may be reproduced
        may be republished
        may be reprinted
        without the prior written permission
        without prior written permission
        without the written permission
        without written permission
        without the express written
        without express written
        without prior permission
        without the permission of
        without the prior permission
        without the express permission
        without our prior
        express written permission
        prior written consent
        permission to reproduce
        permission to republish
        permission to reprint
        permission to cross-post
        permission to use this
        permission from the copyright owner
        grants permission to
        cannot be reproduced
        reproduction in whole or in part
        reproduction in whole or part
        in whole or in part without
        in part or in whole
        in any form without
        reproduction is prohibited
        reproduction prohibited
        redistribution is prohibited
        unauthorized reproduction
        unauthorised reproduction
        strictly prohibited without
        contains copyrighted material
        contain copyrighted material
        provisions of "fair use"
        considered fair use
        fair use notice
        copyrighted material
        creative commons
        is licensed under
        are licensed under
        licensed under a
        cc by*
        as long as the source
        provided that the source
        provided the source is
        provided the original source
        source is acknowledged
        source is credited
        with proper attribution
        with a link to the original
        hyperlink to the original
        перепечатк*
        перепечатыв*
        при перепечат*
        при использовании материал*
        при использовании информац*
        при использовании ссылка
        при полном или частичном
        при цитировании
        при копировании
        использование материалов
        использование любых материалов
        использование информации
        копирование материалов
        воспроизведение материалов
        полное или частичное
        активная ссылка
        активной ссылки
        гиперссылк*
        ссылка на источник обязательна
        ссылка на сайт обязательна
        ссылка обязательна
        с письменного разрешения
        без письменного разрешения
        без письменного согласия
        без разрешения редакции
        без согласия редакции
        свидетельство о регистрации сми
        свидетельство о регистрации средства массовой
        свидетельство эл
        зарегистрировано роскомнадзор*
        зарегистрирован в роскомнадзор*
        зарегистрировано федеральной службой
        зарегистрировано в федеральной службе
        зарегистрировано министерством
        зарегистрирован федеральной службой
        передрук*
        при використанні матеріал*
        при цитуванні
        у разі використання
        використання матеріалів
        матеріалды пайдалан*
        материалдарды пайдалан*
        көшіріп бас*
        сілтеме жасау міндетті
        гиперсілтеме
        havola berilishi
        havola qilish
        manba ko'rsatil*
        nachdruck nur
        nachdruck, auch
        nachdruck verboten
        nachdruck und
        nur mit genehmigung
        nur mit schriftlicher genehmigung
        mit freundlicher genehmigung
        weiterverwendung
        vervielfältigung
        unter quellenangabe
        mit quellenangabe
        reproduction interdite
        toute reproduction
        reproduction totale ou partielle
        reproduction autorisée
        à condition de citer
        à condition de mentionner
        prohibida la reproducción
        prohibida su reproducción
        queda prohibida
        se permite la reproducción
        se autoriza la reproducción
        puede ser reproducido
        reproducción total o parcial
        siempre que se cite
        citando la fuente
        citar la fuente
        proibida a reprodução
        é proibida a reprodução
        reprodução proibida
        desde que citada
        riproduzione vietata
        vietata la riproduzione
        è vietata la
        citando la fonte
        kopiowanie, rozpowszechnianie
        kopiowanie i rozpowszechnianie
        kopiowanie bez
        kaynak gösterilmeden
        kaynak gösterilerek
        kaynak göstermeden
        izin alınmadan
        yazılı izin
        telif hak*
        alıntılanabilir
        istinad zəruridir
        istinad vacibdir
        إعادة النشر
        إعادة نشر
        حقوق النشر
        بشرط ذكر المصدر
        مع ذكر المصدر
        استفاده از مطالب
        با ذکر منبع
        بازنشر
        نقل مطالب
        未经授权
        未经许可
        未经书面
        未经本网
        未经本报
        未经本刊
        未經授權
        未經許可
        转载请注明
        转载须注明
        转载需注明
        轉載請註明
        请注明出处
        注明来源
        注明出处
        欢迎转载
        严禁转载
        谢绝转载
        不得转载
        请勿转载
        禁止转载
        如需转载
        转载授权
        如涉及版权
        著作权
        재배포 금지
        재배포금지
        転載を禁
        複製を禁
        転載禁止
        зөвшөөрөлгүй
        при использовании данного материала
        при использовании этого материала
        при использовании любых материал*
        при использовании любого материал*
        при цитировании материал*
        при цитировании информац*
        цитирование материал*
        при перепечатке материал*
        no part of this site may
        no part of this website may
        no part of the works contained
        żadna część utwor*
        żadna część jak i całość utwor*
        nie może być powielan*
        nie mogą być powielan*
        by using this site you agree
        by using this site you accept
        by using this site, you agree
        by using this site, you accept
        by using this website you agree
        by using this website, you agree
        your use of this site constitutes
        刊用本网
        务经书面授权
        须经书面授权
        未经书面授权
    """,
    (Role.TERMS, "start"): """
        terms of use:
        terms of republication
        terms and conditions:
        republish this
        permission is granted
        reproduction of
        reprint permission
        reprint rights
        citation:
        cite this
        how to cite
        to cite this
        suggested citation
        recommended citation
        please cite
        fair use
        license:
        rights:
        for publication of
        любое использование
        любая перепечатка
        для цитирования
        ссылка для цитирования
        правила использования
        учредитель
        сетевое издание
        средство массовой информации
        zitierweise
        zitiervorschlag
        pour citer
        cómo citar
        como citar
        引用本文
        转载
    """,
    (Role.CONTACT, "anywhere"): """
        for media inquiries
        for media enquiries
        for press inquiries
        for press enquiries
        for permission to
        for permissions
        for reprint permission
        for republication
        for republishing
        for reprints
        permission requests
        contact the author
        contact the editor
        contact the writer
        contact the newsroom
        contact us at
        can be reached at
        can be contacted at
        can be reached by
        may be reached at
        may be contacted at
        reach the author
        write to the editor
        write to us at
        send your comments to
        email the author
        email the editor
        for more information, contact
        for more information contact
        for more information please contact
        for more information, please contact
        for further information, contact
        for further information, please contact
        for further information contact
        for additional information, contact
        по вопросам сотрудничества
        по вопросам перепечатки
        по вопросам использования
        по всем вопросам
        адрес редакции
        контакты для
        контакт для сми
        пресс-служба:
        связаться с редакцией
        связаться с автором
        зв'язок з редакцією
        адреса редакції
        redaktion erreichen
        für rückfragen
        pressekontakt
        kontakt für medien
        pour toute demande
        contact presse
        contacto de prensa
        contacto con los medios
        para más información, contacte
        kontakt dla mediów
        basın iletişim
        للتواصل مع الكاتب
        للتواصل مع
        联系我们：
        投稿邮箱
        联系方式
        联系邮箱
        联系电话
        问题反馈
        举报电话
        举报邮箱
    """,
    (Role.CONTACT, "start"): """
        contact:
        contacts:
        contact information
        media contact
        media contacts
        press contact
        press contacts
        media inquiries
        media enquiries
        press inquiries
        press enquiries
        inquiries:
        e-mail:
        email:
        tel:
        tel.
        tel.:
        phone:
        fax:
        телефон:
        тел.:
        тел:
        тел.
        почта:
        электронная почта
        эл. почта
        контакты:
        контакт:
        e-posta:
        telefon:
        kontakt:
        téléphone :
        tél.
        correo:
        teléfono:
        电话：
        电话:
        邮箱：
        地址：
        البريد الإلكتروني
        هاتف:
        تلفن:
    """,
    (Role.AUTHOR_NOTE, "start"): """
        about the author
        about the authors
        about the writer
        about this author
        author bio
        author's bio
        author information
        author affiliation
        author affiliations
        the author is
        the author was
        the author,
        the authors are
        the author has
        the author works
        the author teaches
        the author would like
        the writer is
        the writer was
        the writer,
        the writers are
        об авторе
        об авторах
        автор –
        автор —
        авторы –
        авторы —
        справка об авторе
        информация об авторе
        сведения об авторе
        про автора
        автор туралы
        über den autor
        über die autorin
        über die autoren
        zum autor
        zur autorin
        zur person
        der autor ist
        die autorin ist
        der autor war
        die autoren sind
        der verfasser ist
        l'auteur est
        l'auteure est
        l'autrice est
        à propos de l'auteur
        sobre el autor
        sobre la autora
        el autor es
        la autora es
        acerca del autor
        sobre o autor
        sobre a autora
        o autor é
        l'autore è
        l'autrice è
        sull'autore
        o autorze
        autor jest
        o autorach
        yazar hakkında
        yazar,
        عن الكاتب
        نبذة عن الكاتب
        كاتب المقال
        الكاتب هو
        درباره نویسنده
        نویسنده:
        作者系
        作者是
        作者为
        作者简介
        作者介绍
        作者单位
        关于作者
        （作者系
        （作者是
        （作者为
        (作者系
        (作者是
        (作者为
        本文作者系
        本文作者是
        本文作者为
        本文作者
        筆者は
        著者紹介
        필자는
        저자 소개
    """,
    (Role.SUBSCRIPTION, "anywhere"): """
        actualiza tus datos de pago
        mit ihrem bestehenden account
        digitales abo
        newsletter signup
        please sign in
        to unlock more articles
        register to unlock
        with one account
        articles per month
        create an account or sign in
        create an account to
        sign in or create an account
        unlimited online access
        unlimited access to
        unlimited digital access
        subscriber-only
        exclusive articles from
        browse here
        cancel anytime
        there was an error, please provide a valid email
        thanks for signing up
        a welcome email is on its way
        by signing up you
        check your inbox
        try refreshing your browser
        you've reached the
        free trial
        subscribe to our newsletter
        subscribe to the newsletter
        subscribe to our mailing list
        subscribe to our free
        subscribe to our email
        sign up for our newsletter
        sign up for our free
        sign up to our newsletter
        sign up for the newsletter
        sign up for our daily
        sign up for our weekly
        sign up to receive
        sign up for free
        free weekly newsletter
        free daily newsletter
        get our newsletter
        receive our newsletter
        join our mailing list
        to subscribe for individual
        subscribe to read
        subscribe to continue
        subscribe now
        log in to read
        login to read
        log in to continue
        sign in to continue
        sign in to read
        register to read
        register to continue
        already a subscriber
        already have an account
        not a subscriber
        this content is for subscribers
        this article is for subscribers
        available to subscribers
        for subscribers only
        subscription form
        subscription required
        fill subscription
        delivered to your inbox
        delivered straight to your inbox
        straight to your inbox
        e-mail list
        enter your email
        enter your e-mail
        your email address will not be published
        email newsletter
        подпишитесь на
        подписывайтесь на
        подписаться на
        оформите подписку
        чтобы прочитать полностью
        доступно только подписчикам
        только для подписчиков
        підпишіться на
        підписуйтесь на
        підписуйтеся на
        obuna bo'ling
        newsletter abonnieren
        newsletter bestellen
        jetzt abonnieren
        newsletter anmelden
        inscrivez-vous à
        article réservé aux abonnés
        réservé aux abonnés
        recevez notre newsletter
        boletín de noticias
        assine a newsletter
        assine nossa newsletter
        iscriviti alla newsletter
        zapisz się do newslettera
        zapisz się na newsletter
        bültenimize
        bültene abone
        abone olun
        اشترك في النشرة
        メールマガジン
        뉴스레터
    """,
    (Role.SUBSCRIPTION, "start"): """
        abonnez-vous
        suscríbete
        suscríbase
        suscribirse
        inscreva-se
        abbonati
        abone ol
        اشترك في
        اشترك الآن
        订阅
        訂閱
        구독하기
        s'abonner
        to subscribe to
        unsubscribe
        жазылыңыз
        عضویت در خبرنامه
        subscribe
        sign up
        newsletter:
    """,
    (Role.SUBSCRIPTION, "line"): """
        newsletter
        newsletters
        subscribe
        subscription
        sign up
        подписка
        подписаться
        подписывайтесь
        abonnement
        abonnieren
        s'inscrire
        suscripción
        assine
        iscriviti
        zapisz się
        abonelik
        خبرنامه
    """,
    (Role.PROMOTION, "anywhere"): """
        sign in to post
        sign in to comment
        sign in to reply
        log in to post
        log in to reply
        log in to leave
        please log in
        to post a comment
        didn't like this comment
        provide a reason below
        rating failed
        request failed
        can't load comments
        post limit reached
        your comment contains
        your comment was sent
        your comment has been sent
        your comment is awaiting
        you can comment on
        successfully subscribed
        activation link has
        to activate your account
        maximum number of devices
        disconnect another session
        using an older browser
        your browser is not supported
        your browser does not support
        please enable javascript
        share this item on
        send this page to someone
        to submit a correction
        as a preferred source on
        please type the code
        all fields are required
        by checking this box
        by providing your email address
        article font size
        we use your sign-up
        please try again later
        please try again in
        ваш комментарий отправлен
        ваш комментарий будет опубликован
        ваше сообщение отправлено
        комментарий будет удален
        пожалуйста, авторизуйтесь
        авторизуйтесь, чтобы
        войдите, чтобы
        зарегистрируйтесь, чтобы
        чтобы оставить комментарий
        комментарии могут оставлять
        количество голосов
        перейти к комментарию
        ответить на комментарий
        увійдіть, щоб
        щоб залишити коментар
        melden sie sich an, um
        um zu kommentieren
        ihr kommentar wurde
        connectez-vous pour
        votre commentaire a été
        pour laisser un commentaire
        inicia sesión para
        para dejar un comentario
        tu comentario ha sido
        faça login para
        accedi per commentare
        zaloguj się, aby
        aby dodać komentarz
        twój komentarz został
        yorumunuz gönderildi
        yorum yapmak için
        登录后发表
        登录后才能
        请登录后
        ログインしてください
        comments are reviewed by
        comments are moderated
        comments are closed
        comments containing
        your comment more than once
        comments posted by users
        комментарии модерируются
        правила комментирования
        перейти в дзен
        есть новость? присылайте
        следите за нашими новостями
        добавьте нас в избранное
        this cookie is
        these cookies
        cookies are used
        cookie consent
        cookies, die
        diese cookies
        cookies werden
        cookies helfen
        cookies sind
        ces cookies
        estas cookies
        las cookies
        questi cookie
        te pliki cookie
        эти файлы cookie
        story continues below
        article continues below
        scroll to continue
        scroll to read on
        opens new tab
        opens in new window
        personal information to third parties
        follow us on
        follow me on
        follow him on twitter
        follow her on twitter
        follow on twitter
        like us on
        find us on
        join us on
        connect with us
        join our telegram
        join our whatsapp
        join our facebook
        our telegram channel
        our whatsapp channel
        our youtube channel
        our facebook page
        share this article
        share this story
        share this post
        share this page
        share this:
        share on facebook
        share on twitter
        share via email
        share with friends
        tell a friend
        email this article
        email this page
        download our app
        download the app
        support our journalism
        support independent journalism
        help keep our journalism
        please consider making
        please consider donating
        please donate
        comment on global
        be the first to comment
        log in to comment
        we use cookies
        use of cookies
        cookie policy
        cookie settings
        accept cookies
        accept all cookies
        order your copy
        buy the book
        like loading
        подписывайтесь на нас
        читайте нас в
        мы в соцсетях
        мы в социальных сетях
        наш телеграм
        наш telegram
        в нашем telegram
        в нашем телеграм
        telegram-канал*
        телеграм-канал*
        поделиться в
        поделитесь с
        поделиться:
        поделиться с друзьями
        рассказать друзьям
        следите за нами
        следите за новостями
        оставьте комментарий
        комментировать могут
        войдите, чтобы
        поддержать нас
        поддержите нас
        поддержите проект
        поддержать проект
        скачать приложение
        файлы cookie
        нашли ошибку
        заметили ошибку
        если вы заметили ошибку
        выделите ее и нажмите
        выделите её и нажмите
        ctrl+enter
        ctrl + enter
        отправить другу
        на правах рекламы
        знайшли помилку
        folgen sie uns
        folge uns
        besuchen sie uns auf
        artikel teilen
        teilen sie diesen
        auf facebook teilen
        kommentar schreiben
        diesen artikel kommentieren
        verwendet cookies
        verwenden cookies
        jetzt spenden
        unterstützen sie uns
        suivez-nous sur
        suivez-nous
        partager cet article
        partager sur
        laisser un commentaire
        utilise des cookies
        faire un don
        soutenez-nous
        síguenos en
        síganos en
        comparte este artículo
        compartir en
        comparte en
        deja un comentario
        deja una respuesta
        utiliza cookies
        utilizamos cookies
        siga-nos
        deixe um comentário
        seguici su
        condividi su
        lascia un commento
        udostępnij na
        śledź nas
        dodaj komentarz
        pliki cookie
        plików cookie
        bizi takip edin
        sosyal medyada paylaş
        تابعونا على
        تابعنا على
        شارك هذا
        شارك المقال
        أضف تعليق
        اترك تعليق
        ملفات تعريف الارتباط
        ارسال نظر
        扫一扫
        扫描二维码
        关注我们
        关注微信
        微信公众号
        分享到
        分享至
        打开微信
        点击下载
        下载客户端
        我要评论
        发表评论
        责任编辑
        責任編輯
        责编
        编辑：
        一键分享
    """,
    (Role.PROMOTION, "start"): """
        become a member
        become a supporter
        become a patron
        make a donation
        donate now
        donate to
        support our work
        support us by
        help us keep
        your support
        click here to
        click to
        like this:
        what do you think
        rate this
        by continuing to use
        by clicking
        join the conversation
        join the discussion
        leave a comment
        leave a reply
        post a comment
        add a comment
        takip edin
        yorum yap
        присоединяйтесь к нам
        order now
        оставить комментарий
        добавить комментарий
        поширити в
        приєднуйтесь
        читайте нас
        ما را در
        compartilhe
        advertorial
        - advertorial
        support us
    """,
    (Role.PROMOTION, "line"): """
        advertisement
        advertisements
        sponsored
        sponsored content
        promoted content
        share
        share this
        tweet
        facebook
        twitter
        linkedin
        whatsapp
        telegram
        pinterest
        reddit
        instagram
        youtube
        tumblr
        vkontakte
        google+
        email this
        print this
        save this
        like
        donate
        support us
        follow us
        follow
        x
        facebook twitter
        facebook twitter linkedin
        copy link
        copy url
        link copied
        share link
        реклама
        поделиться
        поделитесь
        вконтакте
        одноклассники
        фейсбук
        твиттер
        телеграм
        распечатать
        поширити
        реклама партнерів
        anzeige
        werbung
        teilen
        drucken
        partager
        publicité
        imprimer
        compartir
        publicidad
        imprimir
        compartilhar
        publicidade
        condividi
        pubblicità
        udostępnij
        reklama
        paylaş
        reklam
        yazdır
        شارك
        مشاركة
        إعلان
        طباعة
        اشتراک گذاری
        分享
        广告
        打印
        收藏
        微信
        微博
        朋友圈
        字号
        大 中 小
        关闭
    """,
    (Role.RELATED, "start"): """
        most read
        most popular
        popular on
        trending on
        latest articles
        more in
        this article is related to
        das könnte sie auch interessieren
        das könnte sie interessieren
        les også
        läs också
        læs også
        lue myös
        více k tématu
        čtěte také
        więcej na ten temat
        топ 5
        read also
        also read
        read more:
        read more about
        read more on
        read next
        read the full
        read:
        see also
        see also:
        related:
        related article
        related story
        more:
        more on this
        more on:
        watch:
        watch also
        listen:
        don't miss
        you may also like
        you might also like
        recommended:
        also on
        also see
        previously:
        for more:
        further reading
        next article
        previous article
        next post
        previous post
        next story
        articles by:
        more articles by
        more by
        more from
        other articles by
        view all posts by
        all posts by
        other news
        latest news
        читайте также
        читать также
        читайте ещё
        читайте еще
        читать далее
        смотрите также
        смотри также
        см. также
        по теме:
        материалы по теме
        ещё по теме
        еще по теме
        другие материалы
        другие новости
        другие статьи
        больше новостей
        подробнее:
        ранее:
        предыдущая статья
        следующая статья
        предыдущая новость
        следующая новость
        читайте також
        дивіться також
        тағы оқыңыз
        тағы да оқы*
        оқи отырыңыз
        o'qing:
        lesen sie auch
        lesen sie mehr
        lesen sie dazu
        mehr zum thema
        mehr dazu
        auch interessant
        weitere artikel
        siehe auch
        lire aussi
        lire également
        à lire aussi
        à lire également
        à lire :
        voir aussi
        sur le même sujet
        lea también
        lee también
        le puede interesar
        te puede interesar
        también te puede
        ver también
        más información:
        más noticias
        noticias relacionadas
        leia também
        leia mais
        veja também
        leggi anche
        potrebbe interessarti
        czytaj też
        czytaj także
        czytaj również
        zobacz też
        zobacz także
        przeczytaj także
        lees ook
        ayrıca okuyun
        ayrıca bakınız
        ilgili haberler
        bunlar da ilginizi
        oxuyun:
        اقرأ أيضا
        اقرأ أيضاً
        اقرأ ايضا
        اقرأ المزيد
        إقرأ أيضا
        شاهد أيضا
        مواضيع ذات صلة
        بیشتر بخوانید
        بیشتر بخوانید:
        همچنین بخوانید
        مطالب مرتبط
        اخبار مرتبط
        相关阅读
        相关新闻
        相关文章
        相关链接
        相关报道
        延伸阅读
        推荐阅读
        更多新闻
        更多阅读
        上一篇
        下一篇
        上一页
        下一页
        あわせて読みたい
        関連記事
        関連ニュース
        관련기사
        관련 기사
    """,
    (Role.RELATED, "line"): """
        related
        related articles
        related readings
        related reading
        related coverage
        related news
        related items
        related documents
        related materials
        related stories
        related posts
        related content
        related news
        related topics
        related links
        related reading
        related publications
        similar articles
        similar posts
        popular
        most popular
        most read
        most viewed
        most shared
        most commented
        trending
        trending now
        latest
        latest articles
        latest posts
        latest stories
        recent posts
        recent articles
        recent news
        recent publications
        recent comments
        top stories
        top news
        featured
        editor's picks
        editors' picks
        recommended
        recommended for you
        recommended reading
        recommended articles
        you may like
        more stories
        more news
        more articles
        more headlines
        in this section
        in this series
        also in this issue
        read more
        more
        continue reading
        keep reading
        read article
        full story
        learn more
        archive
        archives
        популярное
        популярные
        популярные новости
        популярные статьи
        самое популярное
        самое читаемое
        самое интересное
        самые читаемые
        по теме
        похожие новости
        похожие материалы
        похожие статьи
        похожие записи
        последние новости
        свежие новости
        новости по теме
        новости партнеров
        новости партнёров
        новости сми2
        главные новости
        главное
        главное за день
        лента новостей
        все новости
        новости дня
        другие новости
        выбор редакции
        рекомендуем
        рекомендуемые
        подробнее
        далее
        ещё
        популярні новини
        останні новини
        головні новини
        схожі новини
        más leídas
        lo más leído
        lo más visto
        últimas noticias
        artículos relacionados
        relacionados
        relacionadas
        mais lidas
        últimas notícias
        meistgelesen
        am häufigsten gelesen
        neueste artikel
        verwandte artikel
        ähnliche artikel
        verwandte themen
        weiterlesen
        mehr lesen
        plus lus
        les plus lus
        articles similaires
        articles liés
        à lire également
        dernières nouvelles
        lire la suite
        più letti
        articoli correlati
        najpopularniejsze
        powiązane
        najczęściej czytane
        çok okunanlar
        en çok okunanlar
        benzer haberler
        son haberler
        ilgili içerikler
        devamını oku
        الأكثر قراءة
        الأكثر مشاهدة
        آخر الأخبار
        ذات صلة
        المزيد
        پربازدیدترین
        پربیننده ترین
        آخرین اخبار
        热门文章
        热门新闻
        热点新闻
        最新文章
        最新新闻
        热点推荐
        精彩推荐
        为您推荐
        猜你喜欢
        排行榜
        点击排行
        阅读更多
        查看更多
        更多
        ランキング
        人気記事
        最新記事
        最新ニュース
        많이 본 뉴스
        인기기사
    """,
    (Role.NAVIGATION, "start"): """
        skip to
        jump to
        back to top
        back to
        return to
        you are here
        you can search
        go to
        home >
        home »
        home /
        home ›
        home |
        toggle navigation
        open menu
        close menu
        main menu
        перейти к
        вы здесь
        главная >
        главная »
        главная /
        главная ›
        главная |
        вернуться к
        назад к
        наверх
        zum inhalt
        zur startseite
        zum hauptinhalt
        sie sind hier
        startseite >
        aller au contenu
        vous êtes ici
        accueil >
        ir al contenido
        saltar al contenido
        está aquí
        inicio >
        przejdź do
        jesteś tutaj
        içeriğe geç
        ana sayfa >
        تخطى إلى
        تخطي إلى
        الرئيسية >
        当前位置
        您的位置
        您当前的位置
        您现在的位置
        首页 >
        首页>
        首页 >>
        返回首页
        返回顶部
        現在位置
    """,
    (Role.NAVIGATION, "line"): """
        home
        homepage
        home page
        menu
        search
        search for
        search...
        login
        log in
        log out
        sign in
        register
        contact
        contact us
        contacts
        about
        about us
        news
        print
        print version
        printer friendly version
        print-friendly
        printable version
        email
        pdf
        download pdf
        download
        close
        top
        up
        previous
        next
        prev
        back
        navigation
        categories
        category
        rss
        faq
        help
        jobs
        careers
        staff
        events
        media
        blog
        blogs
        podcast
        podcasts
        video
        videos
        photos
        gallery
        toggle
        english
        français
        deutsch
        español
        русский
        українська
        қазақша
        o'zbekcha
        türkçe
        العربية
        فارسی
        中文
        日本語
        한국어
        main content
        table of contents
        contents
        view all
        see all
        show more
        load more
        comments
        comment
        no comments
        0 comments
        listen
        play
        loading
        loading...
        save
        edit
        reply
        главная
        меню
        поиск
        войти
        вход
        регистрация
        контакты
        о нас
        о проекте
        новости
        статьи
        версия для печати
        печать
        назад
        вперед
        вперёд
        наверх
        вверх
        комментарии
        комментариев нет
        нет комментариев
        видео
        фото
        головна
        пошук
        новини
        про нас
        контакти
        басты бет
        жаңалықтар
        bosh sahifa
        yangiliklar
        startseite
        suche
        kontakt
        anmelden
        impressum
        nachrichten
        über uns
        kommentare
        accueil
        recherche
        rechercher
        connexion
        actualités
        commentaires
        inicio
        buscar
        contacto
        noticias
        comentarios
        iniciar sesión
        início
        notícias
        contato
        cerca
        notizie
        contatti
        strona główna
        szukaj
        aktualności
        kontakt
        anasayfa
        ana sayfa
        ara
        iletişim
        hakkımızda
        haberler
        الرئيسية
        بحث
        اتصل بنا
        من نحن
        أخبار
        الأخبار
        تسجيل الدخول
        صفحه اصلی
        جستجو
        تماس با ما
        درباره ما
        اخبار
        首页
        首頁
        搜索
        登录
        注册
        联系我们
        关于我们
        新闻
        新闻中心
        返回
        打印本页
        关闭窗口
        ホーム
        検索
        홈
        로그인
        회원가입
        검색
    """,
    (Role.FOOTER, "line"): """
        privacy
        privacy policy
        privacy statement
        privacy notice
        terms
        terms of use
        terms of service
        terms & conditions
        terms and conditions
        sitemap
        site map
        accessibility
        advertise
        advertise with us
        advertising
        legal
        imprint
        cookies
        cookie policy
        do not sell my personal information
        republishing
        corrections
        editorial policy
        powered by
        designed by
        site by
        website by
        политика конфиденциальности
        пользовательское соглашение
        правила пользования
        условия использования
        карта сайта
        реклама на сайте
        рекламодателям
        вакансии
        обратная связь
        політика конфіденційності
        datenschutz
        datenschutzerklärung
        nutzungsbedingungen
        agb
        mentions légales
        politique de confidentialité
        plan du site
        política de privacidad
        política de privacidade
        aviso de privacidad
        mapa del sitio
        termos de uso
        note legali
        informativa privacy
        polityka prywatności
        regulamin
        gizlilik politikası
        kullanım koşulları
        künye
        سياسة الخصوصية
        شروط الاستخدام
        网站地图
        网站声明
        隐私政策
        友情链接
        プライバシーポリシー
        利用規約
        サイトマップ
        개인정보처리방침
        이용약관
    """,
    (Role.FOOTER, "start"): """
        powered by
        designed by
        developed by
        web design
        site design
        разработка сайта
        создание сайта
        дизайн сайта
        技术支持
        主办单位
        主办：
        承办单位
        版本：
    """,
    (Role.RESIDUE, "anywhere"): """
        please enable javascript
        enable javascript
        javascript is disabled
        javascript must be enabled
        requires javascript
        your browser does not support
        your browser doesn't support
        browser not supported
        adobe flash player
        get adobe flash
        включите javascript
        ваш браузер не поддерживает
        javascript aktivieren
        activer javascript
        javascript를
        您的浏览器
        瀏覽器不支援
    """,
    (Role.RESIDUE, "start"): """
        views:
        hits:
        reads:
        просмотров:
        просмотры:
        количество просмотров
        прочитано:
        阅读次数
        浏览次数
        点击数
        访问量
        reading time
        estimated reading time
        min read
        время чтения
        lesezeit
        temps de lecture
        tiempo de lectura
        wyświetleń
        okunma
        المشاهدات
        تعداد بازدید
        کد خبر
    """,
    (Role.THEME, "start"): """
        theme:
        themes:
        topic:
        topics:
        tags:
        tagged:
        tagged with
        tag:
        keywords:
        key words:
        category:
        categories:
        filed under
        posted in
        section:
        subject:
        subjects:
        issues:
        тема:
        темы:
        теги:
        тэги:
        метки:
        рубрика:
        рубрики:
        раздел:
        ключевые слова
        категория:
        категории:
        тематика:
        теми:
        мітки:
        кілт сөздер
        тегтер:
        teglar:
        schlagworte:
        schlagwörter:
        stichworte:
        themen:
        thema:
        mots-clés
        mots clés
        thèmes :
        thème :
        étiquettes
        etiquetas:
        temas:
        tema:
        palabras clave
        palavras-chave
        tagi:
        słowa kluczowe
        tematy:
        parole chiave
        temi:
        etiketler:
        anahtar kelimeler
        konu:
        الوسوم
        كلمات مفتاحية
        الكلمات المفتاحية
        الموضوع:
        برچسب*
        کلیدواژه*
        موضوع:
        关键词
        關鍵詞
        标签：
        标签:
        栏目：
        专题：
        キーワード
        カテゴリ
        タグ
        태그
    """,
    (Role.REGION, "start"): """
        region:
        regions:
        country:
        countries:
        location:
        регион:
        регионы:
        страна:
        страны:
        регіон:
        land:
        länder:
        pays :
        région :
        país:
        países:
        región:
        kraj:
        ülke:
        bölge:
        المنطقة:
        地区：
        地区:
        国家：
    """,
    (Role.CAPTION, "start"): """
        photo:
        photo by
        photo credit
        photograph:
        photograph by
        photos:
        image:
        image credit
        image source
        image courtesy
        image by
        picture:
        credit:
        credits:
        caption:
        file photo
        illustration:
        illustration by
        video:
        map:
        graphic:
        фото:
        фото -
        фото –
        фото —
        фото автора
        фото из
        фотография:
        фотографии:
        иллюстрация:
        автор фото
        источник фото
        источник изображения
        на фото
        світлина:
        foto:
        foto -
        fotos:
        bild:
        bildquelle
        abbildung
        photo :
        crédit photo
        crédits photo
        image :
        crédit :
        imagen:
        foto di
        zdjęcie:
        fot.
        fotoğraf:
        الصورة:
        صورة:
        تصوير:
        عکس:
        图片：
        图片来源
        图：
        图为
        资料图
        摄影
        摄
        写真：
        写真=
        사진=
        사진:
    """,
    (Role.CAPTION, "short"): """
        getty images
        afp/getty
        via getty
        reuters/
        /reuters
        ap photo
        epa-efe
        afp photo
        shutterstock
        wikimedia commons
        istockphoto
        photo by
        photo courtesy
        courtesy photo
        file photo
        риа новости /
        тасс /
        / тасс
        / риа новости
        新华社记者
        新华社发
    """,
}
"""The phrases by role and place."""

COMMENTS_BEGIN = """
    comments
    comment
    comments:
    reader comments
    readers' comments
    user comments
    your comments
    leave a comment
    leave a reply
    post a comment
    add a comment
    add comment
    add new comment
    join the discussion
    discussion
    responses
    комментарии
    комментарии читателей
    комментарии:
    обсуждение
    отзывы
    добавить комментарий
    оставить комментарий
    коментарі
    kommentare
    leserkommentare
    kommentar verfassen
    commentaires
    laisser un commentaire
    vos commentaires
    comentarios
    deja un comentario
    deja una respuesta
    comentários
    commenti
    komentarze
    yorumlar
    التعليقات
    تعليقات
    نظرات
    نظرات کاربران
    نظر شما
    评论
    网友评论
    发表评论
    用户评论
    コメント
    댓글
"""
"""Headings under which readers' comments begin."""
