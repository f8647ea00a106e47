"""Words that tell what a line is for, as data by language.

Languages are BCP 47 tags; ``zz`` holds what is written alike in many. Every word is in the form that `folded` gives.
Where one language has several forms of a word (case endings, abbreviations) they stand side by side.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_SAME_LETTER = str.maketrans({"ı": "i", "ي": "ی", "ى": "ی", "ك": "ک", "ё": "е", "\u0307": None, "’": "'", "ʼ": "'"})


def folded(text: str) -> str:
    """The text for comparison: lower case, one spelling of letters that are typed in two ways."""
    lower = text.casefold()
    return lower if lower.isascii() else unicodedata.normalize("NFC", lower.translate(_SAME_LETTER))


def words(by_language: Mapping[str, str]) -> frozenset[str]:
    """All words of a table whose entries are separated by spaces."""
    return frozenset(folded(word) for line in by_language.values() for word in line.split())


def phrases(by_language: Mapping[str, str]) -> tuple[str, ...]:
    """All phrases of a table whose entries are separated by bars, the longest first."""
    found = {folded(phrase.strip()) for line in by_language.values() for phrase in line.split("|")}
    return tuple(sorted(found - {""}, key=lambda phrase: (-len(phrase), phrase)))


def alternatives(phrases: Iterable[str]) -> str:
    """A regular expression that matches any of the phrases; a space in a phrase stands for any run of spaces."""
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases)


# --- dates

MONTHS: Mapping[str, str] = {
    "en": "january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sep,sept "
    "october,oct november,nov december,dec",
    "ru": "январь,января,янв февраль,февраля,фев,февр март,марта,мар апрель,апреля,апр май,мая июнь,июня,июн "
    "июль,июля,июл август,августа,авг сентябрь,сентября,сен,сент октябрь,октября,окт ноябрь,ноября,ноя,нояб "
    "декабрь,декабря,дек",
    "uk": "січень,січня,січ лютий,лютого,лют березень,березня,бер квітень,квітня,квіт травень,травня,трав "
    "червень,червня,черв липень,липня,лип серпень,серпня,серп вересень,вересня,вер жовтень,жовтня,жовт "
    "листопад,листопада,лист грудень,грудня,груд",
    "be": "студзень,студзеня люты,лютага сакавік,сакавіка красавік,красавіка май,мая чэрвень,чэрвеня ліпень,ліпеня "
    "жнівень,жніўня верасень,верасня кастрычнік,кастрычніка лістапад,лістапада снежань,снежня",
    "pl": "styczeń,stycznia,sty luty,lutego marzec,marca kwiecień,kwietnia,kwi maj,maja czerwiec,czerwca,cze "
    "lipiec,lipca,lip sierpień,sierpnia,sie wrzesień,września,wrz październik,października,paź "
    "listopad,listopada,lis grudzień,grudnia,gru",
    "cs": "leden,ledna únor,února březen,března duben,dubna květen,května červen,června červenec,července srpen,srpna "
    "září říjen,října listopadu prosinec,prosince",
    "sk": "január,januára február,februára marec apríl,apríla máj,mája jún,júna júl,júla augusta septembra októbra "
    "novembra decembra",
    "de": "januar,jänner,jän februar,feber märz,mär,mrz april mai juni juli august september oktober,okt november "
    "dezember,dez",
    "nl": "januari februari maart,mrt april mei juni juli augustus september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta",
    "fr": "janvier,janv février,févr,fév mars avril,avr mai juin juillet,juil août,aout septembre octobre novembre "
    "décembre,déc",
    "es": "enero,ene febrero marzo abril,abr mayo junio julio agosto,ago septiembre,setiembre octubre noviembre "
    "diciembre,dic",
    "pt": "janeiro fevereiro,fev março abril maio junho julho agosto setembro outubro novembro dezembro,dez",
    "it": "gennaio,gen febbraio marzo aprile maggio,mag giugno,giu luglio,lug agosto settembre,set ottobre,ott "
    "novembre dicembre",
    "ro": "ianuarie,ian februarie martie aprilie mai iunie,iun iulie,iul august septembrie octombrie noiembrie "
    "decembrie",
    "tr": "ocak,oca şubat,şub mart nisan,nis mayıs haziran,haz temmuz,tem ağustos,ağu eylül,eyl ekim,eki kasım,kas "
    "aralık,ara",
    "az": "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "uz": "yanvar,январ fevral,феврал mart,март aprel,апрел may,май iyun,июн iyul,июл avgust,август sentabr,сентабр "
    "oktabr,октабр noyabr,ноябр dekabr,декабр",
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "ky": "январь феврал,февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "tg": "январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри",
    "hu": "január február március,márc április,ápr május,máj június,jún július,júl augusztus szeptember október "
    "november december",
    "el": "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου "
    "δεκεμβρίου",
    "sr": "јануар,јануара,januara фебруар,фебруара,februara март,marta април,априла,aprila мај,маја јун,јуна,juna "
    "јул,јула,jula август,avgusta септембар,септембра,septembra октобар,октобра,oktobra новембар,новембра,novembra "
    "децембар,децембра,decembra",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "hi": "जनवरी फरवरी,फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर,सितम्बर अक्टूबर,अक्तूबर नवंबर,नवम्बर दिसंबर,दिसम्बर",
    "ar": "يناير,كانون_الثاني فبراير,شباط مارس,آذار أبريل,ابريل,إبريل,نيسان مايو,أيار يونيو,حزيران يوليو,تموز "
    "أغسطس,اغسطس,آب سبتمبر,أيلول أكتوبر,اكتوبر,تشرين_الأول نوفمبر,تشرين_الثاني ديسمبر,كانون_الأول",
    "fa": "ژانویه فوریه مارس آوریل مه,می ژوئن ژوئیه,جولای,ژوییه اوت,آگوست سپتامبر اکتبر نوامبر دسامبر",
    "sq": "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "hr": "siječanj,siječnja veljača,veljače ožujak,ožujka travanj,travnja svibanj,svibnja lipanj,lipnja srpanj,srpnja "
    "kolovoz,kolovoza rujan,rujna listopada studeni,studenoga,studenog prosinac,prosinca",
    "mn": "нэгдүгээр_сарын хоёрдугаар_сарын гуравдугаар_сарын дөрөвдүгээр_сарын тавдугаар_сарын зургаадугаар_сарын "
    "долдугаар_сарын наймдугаар_сарын есдүгээр_сарын аравдугаар_сарын арван_нэгдүгээр_сарын арван_хоёрдугаар_сарын",
    "ka": "იანვარი,იანვარს თებერვალი,თებერვალს მარტი,მარტს აპრილი,აპრილს მაისი,მაისს ივნისი,ივნისს ივლისი,ივლისს "
    "აგვისტო,აგვისტოს სექტემბერი,სექტემბერს ოქტომბერი,ოქტომბერს ნოემბერი,ნოემბერს დეკემბერი,დეკემბერს",
    "he": "ינואר,בינואר פברואר,בפברואר מרץ,במרץ אפריל,באפריל מאי,במאי יוני,ביוני יולי,ביולי אוגוסט,באוגוסט "
    "ספטמבר,בספטמבר אוקטובר,באוקטובר נובמבר,בנובמבר דצמבר,בדצמבר",
    "zh": "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
    "tk": "ýanwar fewral mart aprel maý iýun iýul awgust sentýabr oktýabr noýabr dekabr",
}
"""The twelve months, separated by spaces; forms of one month by commas. ``_`` stands for a space."""

JALALI_MONTHS = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
"""The months of the Solar Hijri calendar, used in Iran and Afghanistan."""

DATE_LINKS: Mapping[str, str] = {
    "en": "of the st nd rd th year",
    "ru": "г года год го й я е",
    "uk": "р року рік",
    "pl": "r roku",
    "de": "den",
    "fr": "er le",
    "es": "de del",
    "pt": "de",
    "kk": "жыл жылғы жылдың ж",
    "ky": "жыл жылдын жылы",
    "uz": "yil yilning йил",
    "tg": "соли",
    "tr": "yılı",
    "ar": "من",
    "fa": "ماه سال",
}
"""Words that may stand between the parts of one date."""

WEEKDAYS: Mapping[str, str] = {
    "en": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "ru": "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс",
    "uk": "понеділок вівторок середа четвер п'ятниця субота неділя",
    "pl": "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "kk": "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі",
    "uz": "dushanba seshanba chorshanba payshanba juma shanba yakshanba",
    "ar": "الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
    "fa": "شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه",
    "zh": "星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四 周五 周六 周日",
    "ja": "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日",
}

TIME_WORDS: Mapping[str, str] = {
    "zz": "am pm a.m p.m gmt utc est edt et pst pdt pt cst cdt bst cet cest msk ist h hrs hours",
    "en": "at on min read minutes minute ago edition print share",
    "ru": "в мск мин",
    "uk": "о",
    "de": "um uhr",
    "fr": "à à",
    "es": "a las",
    "tr": "saat",
    "kk": "сағат",
    "fa": "ساعت",
    "ar": "الساعة",
    "zh": "时 分 点",
}
"""What stands beside a date without saying anything else."""

AGO: Mapping[str, str] = {
    "en": "minutes ago|minute ago|hours ago|hour ago|days ago|day ago|weeks ago|months ago|years ago|min read|"
    "minute read|"
    "minutes read|mins read|min",
    "ru": "минут назад|минуты назад|часов назад|часа назад|час назад|дней назад|дня назад|минут|мин",
    "de": "min|minuten|min. lesezeit|minuten lesezeit",
    "fr": "min de lecture|minutes de lecture",
    "es": "min de lectura|minutos",
    "pt": "min de leitura|minutos",
    "pl": "minut temu|godzin temu|dni temu|min czytania",
    "tr": "dakika önce|saat önce|gün önce|dk",
    "zh": "分钟前|小时前|天前",
    "ja": "分前|時間前|日前",
}
"""What follows a number where a page says how long ago something was published, or how long it takes to read."""

SEASONS: Mapping[str, str] = {
    "en": "spring summer autumn fall winter",
    "ru": "весна лето осень зима",
    "de": "frühjahr frühling sommer herbst winter",
    "fr": "printemps été automne hiver",
    "es": "primavera verano otoño invierno",
}

ISSUE_WORDS: Mapping[str, str] = {
    "en": "no no. nos vol vol. volume issue number",
    "ru": "№ том т. вып. выпуск",
    "de": "nr nr. heft jg. jahrgang",
    "fr": "n° numéro tome",
    "es": "núm núm. número",
    "zz": "№",
}
"""Words that make the year beside them the year of a journal's issue."""

PUBLISHED: Mapping[str, str] = {
    "en": "published on|published online|published at|published|first published|originally published|publication date|"
    "date published|date of publication|posted on|posted at|posted|post date|posted date|release date|released|"
    "date|article date|created|created on|issued|issued on|online since|submitted on|submitted|added|first posted|"
    "for immediate release",
    "ru": "опубликовано|дата публикации|дата|размещено|добавлено|создано|опубликована|опубликован|публикация",
    "uk": "опубліковано|дата публікації|дата|оприлюднено|додано|створено",
    "be": "апублікавана|дата публікацыі",
    "pl": "opublikowano|data publikacji|data|data dodania|dodano|utworzono|opublikowany|publikacja",
    "cs": "publikováno|zveřejněno|vydáno|datum",
    "de": "veröffentlicht am|veröffentlicht|erschienen am|erschienen|erstellt am|erstellt|datum|stand vom|vom|"
    "publiziert am|publiziert|erstveröffentlichung",
    "fr": "publié le|publié|mis en ligne le|mis en ligne|date de publication|date|paru le|posté le|diffusé le|créé le",
    "es": "publicado el|publicado en|publicado|fecha de publicación|fecha|creado|publicada",
    "pt": "publicado em|publicado|data de publicação|data|criado em|postado em|publicada em",
    "it": "pubblicato il|pubblicato|data di pubblicazione|data|creato il|pubblicata il",
    "nl": "gepubliceerd op|gepubliceerd|datum|geplaatst op",
    "sv": "publicerad|publicerat|publicerades",
    "da": "publiceret|offentliggjort|udgivet",
    "ro": "publicat|publicat la|data publicării",
    "tr": "yayınlanma tarihi|yayın tarihi|yayımlanma tarihi|yayınlandı|yayımlandı|tarih|giriş tarihi|"
    "oluşturulma tarihi|eklenme tarihi|giriş|ilk yayın",
    "az": "dərc olunub|tarix|yayımlanıb",
    "kk": "жарияланған|жарияланды|жарияланған күні|күні",
    "ky": "жарыяланган|жарыяланды|датасы",
    "uz": "e'lon qilingan|chop etilgan|sana|эълон қилинган|nashr etilgan|joylangan",
    "tg": "нашр шуд|санаи нашр|сана",
    "hu": "közzétéve|megjelent|publikálva|dátum",
    "el": "δημοσιεύθηκε|δημοσίευση|ημερομηνία",
    "ar": "تاريخ النشر|نشر في|نشر بتاريخ|نُشر في|نشرت في|التاريخ|نشر",
    "fa": "تاریخ انتشار|تاریخ|منتشر شده در|انتشار|تاریخ خبر|تاریخ درج",
    "zh": "发布时间|发布日期|发表时间|发表日期|发表于|发布于|日期|时间|刊发时间|发稿时间|出版日期|"
    "發布時間|發布日期|成文日期",
    "ja": "公開日|掲載日|公開|投稿日|発行日|配信|発表日|日付|作成日",
    "ko": "입력|등록|게시일|발행일|기사입력|등록일|승인",
    "hi": "प्रकाशित|प्रकाशन तिथि",
    "id": "diterbitkan|dipublikasikan|tanggal",
}
"""What stands before the date of publication."""

UPDATED: Mapping[str, str] = {
    "en": "last updated on|last updated|updated on|updated at|updated|last modified|modified|last edited|"
    "last reviewed|"
    "page last updated|reviewed|last revised|revised|last changed",
    "ru": "обновлено|изменено|последнее обновление|дата обновления|отредактировано",
    "uk": "оновлено|змінено|останнє оновлення",
    "pl": "aktualizacja|zaktualizowano|ostatnia aktualizacja|zmodyfikowano|data aktualizacji",
    "cs": "aktualizováno",
    "de": "aktualisiert am|aktualisiert|zuletzt aktualisiert|letzte aktualisierung|zuletzt geändert|geändert am|stand|"
    "letzte änderung",
    "fr": "mis à jour le|mis à jour|mise à jour|modifié le|dernière mise à jour|actualisé le",
    "es": "actualizado|actualizado el|última actualización|modificado|actualizada",
    "pt": "atualizado em|atualizado|última atualização|modificado",
    "it": "aggiornato il|aggiornato|ultimo aggiornamento|ultima modifica|modificato",
    "nl": "bijgewerkt|laatst bijgewerkt|gewijzigd",
    "tr": "güncelleme tarihi|güncellenme tarihi|güncelleme|güncellendi|son güncelleme",
    "kk": "жаңартылған|жаңартылды",
    "uz": "yangilangan|yangilandi",
    "ar": "آخر تحديث|تحديث|تم التحديث",
    "fa": "آخرین به روز رسانی|به روز رسانی|بروزرسانی|به‌روزرسانی",
    "zh": "更新时间|更新日期|最后更新|更新于|更新|修改时间",
    "ja": "更新日|更新|最終更新日|最終更新",
    "ko": "수정|최종수정|업데이트",
}
"""What stands before the date of a change; it is the article's date only where nothing else is."""

OTHER_DATES: Mapping[str, str] = {
    "en": "retrieved|accessed|copyright|printed|archived|captured|visited|downloaded|born|founded|since|established|"
    "approved for release|approved for public release|declassified|sanitized copy approved for release|"
    "expires|deadline|next|event date|received|accepted|presented at|delivered|print date|filed on|"
    "page generated|join date|member since|last login|last visit",
    "ru": "дата обращения|просмотрено|распечатано|с|основан",
    "de": "abgerufen am|abgerufen|zugriff am|seit|gegründet|gedruckt",
    "fr": "consulté le|depuis|imprimé",
    "es": "consultado|desde|fundado",
    "zh": "访问|收稿日期|打印",
}
"""What stands before a date that is not the article's."""

# --- authors

BY: Mapping[str, str] = {
    "uz": "maxsus muxbiri|muxbiri|maxsus muxbirimiz|мухбири",
    "en": "written and reported by|written by|reported by|story by|article by|articles by|words by|text by|posted by|"
    "report by|analysis by|commentary by|opinion by|contributed by|authored by|published by author|by",
    "de": "von unserem korrespondenten|kolumne von|reportage von|analyse von|bericht von|essay von|rezension von|"
    "kommentar von|gastbeitrag von|ein kommentar von|eine analyse von|ein gastbeitrag von|aufgezeichnet von|"
    "geschrieben von|verfasst von|interview von|text von|von",
    "fr": "écrit par|rédigé par|propos recueillis par|publié par|par",
    "es": "escrito por|publicado por|por",
    "pt": "escrito por|publicado por|por",
    "it": "scritto da|a cura di|di",
    "nl": "geschreven door|door",
    "sv": "skriven av|av",
    "da": "skrevet af|af",
    "pl": "napisał|napisała|opracował|opracowała|rozmawiał|rozmawiała",
    "ru": "автор статьи|записал|записала|беседовал|беседовала|подготовил|подготовила",
    "ar": "بقلم|كتب|كتبت",
    "fa": "به قلم|نوشته",
    "zh": "本报记者|新华社记者|人民网记者|通讯员|记者|本報記者|記者",
}
"""Words before a name that need no colon."""

AUTHOR_LABELS: Mapping[str, str] = {
    "en": "author of the article|author|authors|author(s)|about the author|about the authors|writer|text|words|"
    "contributor|contributors|reporter|reporting",
    "ru": "автор|авторы|автор(ы)|текст|об авторе|автор текста|автор материала|автор публикации",
    "uk": "автор|автори|автор(и)|текст|про автора",
    "be": "аўтар|аўтары|тэкст",
    "bg": "автор|автори|текст",
    "sr": "аутор|аутори|autor|autori|пише|piše",
    "pl": "autor|autorzy|autorka|autor(zy)|tekst|o autorze",
    "cs": "autor|autoři|autorka|text|napsal|napsala",
    "de": "autor|autorin|autoren|autorinnen|autor*in|autor/in|verfasser|text|über den autor|über die autorin",
    "fr": "auteur|auteurs|auteure|autrice|auteur(s)|texte|à propos de l'auteur",
    "es": "autor|autora|autores|autor(es)|texto|redactor|sobre el autor",
    "pt": "autor|autora|autores|texto|sobre o autor",
    "it": "autore|autrice|autori|testo",
    "nl": "auteur|auteurs|tekst",
    "sv": "författare|text|skribent",
    "da": "forfatter|tekst|journalist",
    "fi": "kirjoittaja|teksti|toimittaja",
    "ro": "autor|autori|de",
    "lt": "autorius",
    "tr": "yazan|yazar|yazarlar|hazırlayan|haber|muhabir",
    "az": "müəllif|müəlliflər",
    "kk": "автор|авторы|авторлар|мәтін",
    "ky": "автор|автору|авторлор",
    "uz": "muallif|mualliflar|муаллиф",
    "tg": "муаллиф|муаллифон",
    "hu": "szerző|szerzők|írta",
    "el": "συγγραφέας|του|της",
    "ar": "الكاتب|الكاتبة|المؤلف|المؤلفون|إعداد|كاتب|تحرير وكتابة",
    "fa": "نویسنده|نویسندگان|نگارنده|مؤلف|مولف|گزارشگر",
    "zh": "作者|撰文|文|作　者|作者姓名|撰稿|著者|编译",
    "ja": "著者|筆者|執筆|執筆者|文|取材・文|文責|記者",
    "ko": "글|글쓴이|저자|필자|기자",
    "hi": "लेखक|लेखिका|रिपोर्ट",
    "id": "penulis|oleh|reporter",
    "vi": "tác giả",
}
"""Words before a name that need a colon, or stand alone on the line above the name."""

NAME_LINKS: Mapping[str, str] = {
    "en": "and & with",
    "ru": "и",
    "uk": "і та й",
    "pl": "i oraz",
    "cs": "a",
    "de": "und",
    "fr": "et",
    "es": "y e",
    "pt": "e",
    "it": "e",
    "nl": "en",
    "sv": "och",
    "da": "og",
    "tr": "ve",
    "az": "və",
    "kk": "және мен",
    "ky": "жана",
    "uz": "va ва",
    "tg": "ва",
    "ar": "و",
    "fa": "و",
    "zh": "、 和",
    "ja": "、 と",
}
"""Words between the names of two authors."""

PARTICLES: Mapping[str, str] = {
    "zz": "de da do dos das del della di du la le van von der den ten ter zu zur vom af av al el bin ibn ben bint abu "
    "ul ud uz san santa oğlu ogly uulu uly kyzy qizi o'g'li",
}
"""Small words inside names."""

HONORIFICS: Mapping[str, str] = {
    "en": "dr dr. prof prof. professor mr mr. mrs mrs. ms ms. sir dame lord amb amb. ambassador gen gen. general "
    "lt lt. "
    "col col. colonel maj. capt. captain admiral rev rev. hon hon. phd ph.d ph.d. md m.d. jr. sen sen. rep rep. major "
    "brigadier brig brig. retd",
    "de": "dr. prof. dipl.-ing. mag. herr frau",
    "ru": "проф. д-р к.и.н. д.и.н. к.п.н. д.п.н. к.э.н. д.э.н. акад. академик профессор доктор г-н",
    "fr": "m. mme mlle dr pr",
    "es": "sr. sra. dr. dra. lic. prof.",
    "tr": "prof. dr. doç. yrd. öğr. gör. av.",
    "uz": "prof. dots.",
}
"""Degrees and titles before (or after) a name."""

OFFICES: Mapping[str, str] = {
    "en": "fellow researcher research professor lecturer director analyst expert correspondent editor columnist "
    "scholar "
    "candidate student reporter journalist writer contributor chair chairman president ambassador minister head "
    "associate assistant senior junior intern deputy chief specialist adviser advisor staff freelance institute "
    "university centre center department academy college school foundation council ministry agency press news reuters "
    "ap afp bloomberg tass interfax faculty bureau post times special author",
    "ru": "научный сотрудник профессор доктор кандидат эксперт директор аналитик корреспондент редактор обозреватель "
    "доцент преподаватель институт университет центр академия заведующий руководитель политолог специально журналист",
    "uk": "науковий співробітник професор доктор кандидат експерт директор аналітик кореспондент редактор інститут",
    "pl": "analityk ekspert profesor redaktor dziennikarz instytut uniwersytet dr",
    "de": "wissenschaftlicher mitarbeiter professor direktor redakteur redakteurin korrespondent korrespondentin "
    "institut universität leiter leiterin",
    "fr": "chercheur chercheuse professeur directeur directrice journaliste institut université correspondant "
    "correspondante",
    "es": "investigador investigadora profesor profesora director directora periodista instituto universidad",
    "tr": "araştırmacı profesör doçent müdür uzman enstitü üniversitesi",
    "zh": "研究员 教授 副教授 院长 所长",
}
"""What an affiliation or office after a name is made of."""

NOT_NAMES: Mapping[str, str] = {
    "en": "jazeera arabiya ahram hayat mayadeen masry monitor "
    "the a an of in on for to with from at about and or but is are was were be been this that these those how "
    "why what when where who which all more read new latest top most popular home page search menu main skip content "
    "news world politics business sport sports opinion editorial culture economy science health tech technology "
    "video videos photo photos image images gallery podcast podcasts audio live radio tv television film music "
    "art arts "
    "books book travel food life style lifestyle fashion entertainment education environment climate energy security "
    "defense defence foreign policy affairs international national regional region regions country countries local "
    "city state states united kingdom republic federation union nations organization organisation cooperation council "
    "committee commission ministry minister president government parliament embassy consulate agency institute "
    "institution university college school academy centre center foundation association society club group company "
    "corporation inc ltd llc bank press media network post times daily weekly journal review magazine newspaper "
    "gazette herald tribune report reports reporter reporters staff team desk bureau editor editors editorial board "
    "contributor contributors writer writers correspondent correspondents author authors archive archives library "
    "department division office service services program programme project projects topic topics theme themes section "
    "category categories tag tags issue issues volume publications publication articles article analysis commentary "
    "comment comments interview interviews feature features stories story blog blogs newsletter newsletters subscribe "
    "subscription sign log login register account contact contacts us our your my privacy terms cookie cookies use "
    "policy advertise advertising advertisement support donate careers jobs share follow facebook twitter linkedin "
    "telegram whatsapp youtube instagram email mail print save copy link links download pdf north south east west "
    "northern southern eastern western central asia europe africa america middle eurasia caucasus pacific atlantic "
    "russia china india iran pakistan kazakhstan kyrgyzstan tajikistan uzbekistan turkmenistan afghanistan ukraine "
    "belarus turkey germany france spain poland italy japan korea mongolia moscow beijing washington london paris "
    "russian chinese indian iranian american european british german french asian african arab "
    "war wars military army conflict zones events event calendar back next previous see view show hide close open "
    "monday tuesday wednesday thursday friday saturday sunday today yesterday reuters xinhua tass interfax afp "
    "bloomberg associated "
    "getty shutterstock flickr wikimedia commons creative rights reserved copyright source sources photo credit via "
    "updated published posted minutes min ago hours free press release releases statement statements speech speeches "
    "full text edition large medium small "
    "english language summit meeting declaration agreement treaty charter plan strategy forum "
    "conference development trade market markets finance money investment industry digital online web site website "
    "data bros brothers research studies study fellow fellows expert experts people person community public "
    "private special "
    "exclusive breaking explainer guide guides quiz game games weather horoscope obituaries classifieds shop store "
    "not no yes it its as by if than into over after before between under against during",
    "ru": "о об в во на по с со из для и или не что как это главная новости мир политика экономика общество культура "
    "спорт наука безопасность мнение мнения аналитика интервью статьи статья фото видео архив контакты подписка "
    "поиск меню читать далее все еще материалы россия китай индия иран казахстан москва пекин центральная азия европа "
    "организация сотрудничества совет министерство институт университет центр академия агентство редакция "
    "корреспондент редактор автор источник пресс-служба пресс-центр служба отдел департамент клуб фонд журнал газета "
    "федерация республика союз северная южная западная восточная внешняя международные отношения",
    "de": "der die das ein eine und oder in im am auf für mit von zu zum zur über aus nachrichten politik wirtschaft "
    "kultur sport wissen meinung video fotos bilder artikel kommentar startseite suche menü kontakt impressum "
    "datenschutz redaktion agentur zeitung verlag institut universität zentrum ministerium deutschland russland china "
    "mehr lesen anzeige abo anmelden teilen drucken themen thema ressort leben gesundheit reise auto panorama lokales "
    "region welt ausland inland",
    "fr": "le la les un une des de du et ou en dans sur pour avec par aux au actualités politique économie culture "
    "société sport monde opinion vidéo photos accueil recherche menu contact abonnement rédaction agence institut "
    "université centre ministère france russie chine partager lire plus",
    "es": "el la los las un una y o en para con por al noticias política economía cultura sociedad deportes mundo "
    "opinión vídeo fotos inicio buscar menú contacto suscripción redacción agencia instituto universidad centro "
    "ministerio españa rusia china compartir leer más",
    "pt": "o os as um uma e em para com por notícias política economia cultura sociedade esportes mundo opinião "
    "redação agência instituto universidade centro ministério brasil compartilhar",
    "it": "il lo gli un una e in per con notizie politica economia cultura sport mondo redazione agenzia istituto "
    "università centro ministero italia primo piano",
    "pl": "w we na z ze do od i lub nie wiadomości polityka gospodarka kultura sport świat redakcja agencja instytut "
    "uniwersytet centrum ministerstwo polska więcej czytaj udostępnij strona główna",
    "tr": "ve bir haber haberler gündem dünya ekonomi spor kültür siyaset ajansı üniversitesi enstitüsü merkezi "
    "bakanlığı türkiye",
    "zz": "http https www com org net são san santa saint st. sankt new los",
}
"""Words that no personal name contains; they keep sections, places and organisations from being taken for authors."""

IS_A: Mapping[str, str] = {
    "en": "is a|is an|is the|is currently|is senior|is professor|is director|is associate|is one of|is based|was a|"
    "was the|serves as|works as|works for|works at|writes|covers|reports|teaches|is research|is assistant|has been",
    "de": "ist wissenschaftlicher|ist wissenschaftliche|ist professor|ist direktor|ist redakteur|ist autor|"
    "ist korrespondent",
    "fr": "est chercheur|est chercheuse|est professeur|est journaliste|est directeur",
    "es": "es investigador|es investigadora|es profesor|es periodista|es director",
}
"""What follows the name in a note on the author."""

GIVEN_NAMES: Mapping[str, str] = {
    "zz": """
    aaron abdul abdullah anders adam adrian ahmad ahmed aisha al alan albert alejandro aleksandr aleksei alena
    alessandro alex alexander alexandra alexei alexey alfred ali alice alina alison allison amanda amelia amir
    amy ana anastasia anatoly anders andre andrea andreas andrei andrej andrew andrey andrzej angela anita ann
    anna anne annette anthony antoine anton antonio anya arash arif arjun arkady arman armin arnaud arthur artem
    artur asel ashley askar astrid aydin ayesha aziz azamat barbara bartosz beata ben benedikt benjamin bernard
    bernd bernhard bertrand beth bettina bill birgit bob bogdan boris brian brigitte bruce bruno cameron carl
    carla carlo carlos carmen carol caroline catherine cecilia charles charlotte chen chloe chris christian
    christina christine christof christoph christophe christopher claire clara claude claudia colin craig
    cristina daisy damien dan daniel daniela daniele danielle dariga dariusz darya dave david dean deborah denis
    dennis derek diana diego dieter dilshod dina dinara dirk dmitri dmitrii dmitriy dmitry dominic dominik
    donald dorothy douglas edgar eduard eduardo edward ekaterina elaine elena eleanor eleonora elisabeth
    elizabeth ella ellen emil emily emine emma emmanuel enrico eric erica erik erika ernst esther ethan eugene
    eva evan evgeny evgenia ewa fabian farhad farid farkhad fatima felix fernando filip florence florian frances
    francesca francesco francis francisco francois frank franz fred frederic frederick friedrich fyodor gabriel
    gabriele gary gennady geoffrey georg george georgy gerald gerard gerhard gert giorgio giovanni giulia
    giuseppe gleb gloria gordon grace graham greg gregor gregory grigory grzegorz guido guillaume gulnara
    gulnoza gunter gustavo hamid hannah hannes hans harald harold harry hasan hassan heather heidi heike
    heinrich heinz helen helena henri henrik henry herbert hermann hiroshi holger howard hugh hugo hussein ian
    ibrahim ignacio igor ilona ilya inga ingrid irene irina iris isabel isabelle islam ivan ivana jack jacob
    jacques jakob jakub james jamie jan jana jane janet janina jason javier jay jean jeff jeffrey jelena
    jennifer jens jeremy jerome jerzy jesse jessica jesus jill jim joachim joan joanna jochen joe joel johan
    johann johanna johannes john jon jonas jonathan jorge jose josef joseph josh joshua joyce juan judith julia
    julian julie juliette jurgen justin kamil karen karim karin karl karsten katarina katarzyna kate katharina
    katherine kathleen katja katrin katya keith kemal ken kenneth kerstin kevin khaled kim kirill klaus
    konstantin krzysztof kurt lada lars larry laura lauren laurent leah lee lena leo leon leonard leonid leyla
    liam lily linda lisa lloyd lorenzo louis louise luca lucas lucia lucy ludmila luis luisa lukas luke lydia
    lyudmila maciej madina magdalena mahmoud maksim malik manfred manuel marc marcel marcin marco marcus marek
    margaret margarita maria mariana marie marina mario mathias marion marius mark markus marlene marsha marta
    martha martin martina mary maryam masha mason massimo matt matteo matthew matthias maurice max maxim maxime
    maya mehmet melanie melissa mia michael michaela michal michel michele michelle miguel mike mikhail milan
    miriam mirko mohamed mohammad mohammed molly monica monika murat mustafa nadezhda nadia nadine nancy naomi
    natalia natalie natalya natasha nathan neil nicholas nick nicola nicolas nicole nikita nikolai nikolaus
    nikolay nils nina noah noor nora norbert norman nurlan oksana oleg olga oliver olivia olivier omar oscar
    oskar otto pablo pamela paola paolo pascal patricia patrick patrik paul paula pauline pavel pawel pedro
    peggy penny peter petr petra philip philipp philippe phil pierre piotr polina rachel rafael rahul rainer raj
    rajesh ralf ralph ramon raphael rashid raul ray raymond rebecca reinhard renata rene ricardo richard rick
    rita robert roberto robin roger roland rolf roman ron ronald rosa rosemary ross roy rudolf ruslan russell
    rustam ruth ryan sabine salman sally sam samantha samuel sandra sanjay sara sarah saskia scott sean
    sebastian serge sergei sergey sergio serhiy seth shannon sharon sheila silke silvia simon simone sofia
    solomon sonia sophia sophie stanislav stefan stefanie stefano stella stephan stephane stephanie stephen
    steve steven stuart sultan susan susanne suzanne svetlana svenja sven sylvia sylvie tamara tanja tanya tapio
    tatiana tatyana ted teresa terry thierry thomas thorsten tim timothy timur tina tobias todd tom tomas tomasz
    tony tracy ulrich ulrike umid umida ursula uta uwe vadim valentin valentina valeria valery vanessa vasily
    vera veronica veronika victor victoria viktor viktoria vincent vivek vlad vladimir volker volodymyr waldemar
    walter wang wendy werner wilhelm will william wojciech wolfgang xavier yan yana yann yaroslav yasmin yelena
    yevgeny yulia yuri yury yusuf yves zachary zhang zhanna zoe zofia александр александра алексей алина алла
    альберт анастасия анатолий андрей анжела анна антон аркадий арман артем артур аскар асель айгуль бауыржан
    богдан борис вадим валентин валентина валерий василий вера вероника виктор виктория виталий владимир
    владислав всеволод вячеслав галина геннадий георгий глеб григорий гульнара дарья данила даниил денис динара
    дмитрий евгений евгения екатерина елена елизавета ерлан жанна иван игорь илья инна ирина кирилл константин
    ксения лариса лев леонид лидия любовь людмила максим маргарита марина мария марк михаил надежда назар
    наталия наталья николай нина нурлан оксана олег олеся ольга павел петр полина рашид ринат роман руслан
    рустам светлана семен сергей станислав степан тамара тарас татьяна тимофей тимур федор филипп эдуард эльмира
    эмиль юлия юрий яна ярослав віталій олександр сергій володимир дмитро андрій микола михайло наталія оксана
    юрій євген ігор mehmet ahmet ayşe fatma mustafa emine hüseyin hatice ömer zeynep yusuf osman kemal cemal
    burak deniz selin elif josé maría jesús ángel andrés martín sofía raúl óscar rubén álvaro belén inés jürgen
    günter jörg björn sören käthe françois rené andré hélène élise zoé geneviève léa łukasz małgorzata paweł
    michał władysław stanisław zbigniew
    pete nate zach becky katie kelly kerry kirsten kirsty lindsay lynn marcia marian marilyn meghan megan mick
    neal nigel noel norma owen paddy penelope rory russ sadie shane sheldon sherry shirley sian tess tessa toby
    tracey trevor tristan vicky wesley winston yvonne zara aidan alec alfie alistair angus archie bernadette
    callum ciara conor deirdre declan eoin fergus fiona gareth gavin gemma gillian glenn graeme hamish hilary
    imogen iain jemima jodie kieran lachlan lorna lucinda mairead maeve niall nuala padraig pippa rhys roisin
    ruairi seamus shaun siobhan sinead abdulaziz abdulla abubakr aizada aida aigerim aibek akmal alibek alisher
    almaz altynai anvar askhat ayana azat azim bakhtiyar bakyt baurzhan begimai bekzat bobur chinara daniyar
    daulet davron dilnoza elnura erkin erlan farrukh feruza firuz galym gulmira gulshan ibragim iskander islom
    jamshid jasur kairat kamila kanat karlygash khurshid laziz malika mansur mirzo muhammad nargiza nazira nodir
    nurbek nursultan otabek ravshan rustem saida saidakbar samat sanjar sardor shavkat sherzod shukhrat talant
    temur tolib ulugbek yerlan zafar zarina zhanar zhibek zulfiya amit anil ankit anjali anupam aparna aravind
    arvind ashok deepak divya gaurav geeta harsh indrani jyoti kavita lakshmi manish manoj meena mohan mukesh
    nandini naveen neha nikhil nisha pallavi pankaj pooja pradeep prakash pramod prashant priya priyanka rakesh
    ramesh ravi rekha ritu rohit sachin sandeep sangeeta sanjana santosh sarita shikha shivani shruti shweta
    siddharth smita sneha srinivas subhash sudha sujata suman sumit sunil sunita suresh sushma swati tanvi usha
    varun vidya vijay vikas vikram vinay vinod vishal bilal fahad faisal farah farzana imran iqbal irfan javed
    junaid kamran khalid mariam mubashir nadeem naseem nasir noman rabia rizwan sadia saeed salim shabbir shahid
    shazia tahir tariq umair usman waqar yasir zahid abdallah adel ahlam amina amr bassam dalia ghada hanan
    hisham jamal karima laila majid marwan mazen nabil noura osama rami rania reem riad sami samir tarek wael
    walid yousef zeina aino antti eero eeva esa hanna heikki ilkka jaakko jari juha jukka jussi kaisa kari katri
    lasse lauri leena liisa marika marjo markku matti mika mikko minna niina olli outi paavo pasi pekka petri
    pirjo riikka riitta saara sanna satu seppo simo taina tapani teemu tero tiina timo tuomas veera ville arne
    bente berit bjørn eirik elisabet espen frode gunnar hakon hege helge henning ingeborg ivar jorunn kjell
    kristin kristian magne marit mette morten oddvar oyvind øyvind pål ragnhild rune sigrid silje siri sissel
    solveig svein terje thor torill trond turid unni vidar annika annelie åsa bengt birgitta camilla carina
    charlotta ebba fredrik göran gunilla hakan håkan hedda inger jenny jesper kajsa linnea maja malin mats
    mikael moa niklas pontus rasmus rickard sverker tove ulf ulla åke carsten dorte gitte grethe hanne jeppe
    jette jørgen kasper lise mads mogens mikkel ole palle preben rikke soren søren troels adela alois barbora
    blanka bohumil dagmar dusan frantisek františek ivo jaroslav jindrich jindřich jiri jiří jitka katerina
    kateřina lenka libor lucie ludek luděk marketa markéta matej matěj milada milos miloš miroslav miroslava
    ondrej ondřej pavla radek radka radim stanislava stepan štěpán sarka šárka tereza tomáš vaclav václav vit
    vít vladimira vlasta vojtech vojtěch zbynek zdenek zdeněk zuzana ágnes attila balázs bence csaba dániel dóra
    erzsébet eszter éva ferenc gábor györgy ildikó istván jános józsef judit katalin lászló miklós péter sándor
    szilvia tamás zoltán zsolt zsuzsanna agnė andrius arūnas audrius aurimas darius eglė giedrė gintaras indrė
    jūratė justina karolis kęstutis mantas mindaugas paulius povilas ramūnas rokas rūta saulius simona vaida
    vilija vytautas agnese aivars andris artis dace guntis ilze ineta inese ingars jānis juris kristīne līga
    māris mārtiņš uldis zane aleksandra alicja bożena czesław dominika dorota elżbieta grażyna gustaw halina
    henryk hubert iwona jacek jadwiga janusz jarosław jolanta justyna kacper karolina kazimierz kinga konrad
    leszek lucyna magda malwina marcelina mariusz marzena mateusz michalina mirosław olgierd patrycja paulina
    przemysław radosław ryszard sławomir sylwia szymon tadeusz urszula wacław wiesława wiktor witold włodzimierz
    zuzanna abraham agustín alba alberto alfonso alfredo alicia alonso amparo ángeles arturo beatriz benito
    bernardo berta blanca carlota celia césar cristóbal damián emilio enrique ernesto esteban eugenia eugenio
    ezequiel fabiola facundo federico felipe francisca gabriela gerardo gonzalo guadalupe guillermo héctor
    hernán ignacia iñaki iván jaime joaquín jordi josefina joaquin juana julián laia lorena lourdes luciana
    luciano macarena manuela marcela marcelo mariano maribel marisol mateo mauricio mireia montserrat natividad
    nicolás noelia nuria ramiro rocío rodolfo rodrigo santiago sergi susana teodoro tomás valentín vicente
    vicenta xavi yolanda afonso alessandra aline anderson antônio bruna caio camila carolina cláudia cristiane
    danilo débora diogo eduarda fábio fabiana fernanda flávio flávia giovana guilherme henrique inês isabela
    ivone joana joão juliana larissa leandro leonardo letícia lígia luana luiz luiza márcio marcos matheus
    maurício natália otávio patrícia paulo priscila rafaela raquel renan renato roberta rogério sílvia tatiane
    thiago tiago vanderlei vinícius vitor alessia alessio annalisa antonella arianna beatrice chiara cinzia
    claudio concetta cristiano dario davide donatella edoardo elisa elisabetta emanuela emanuele enrica ettore
    fabio fabrizio federica filippo flavia franca franco gaetano giacomo gianluca gianni giancarlo ginevra
    giorgia giuliano ilaria jacopo letizia luigi massimiliano matilde maurizio michela mirella nicoletta ornella
    ottavia pietro raffaella raffaele riccardo rosanna salvatore serena silvana silvio stefania tiziana tommaso
    umberto valerio vincenzo vito adile adnan alper arzu aslı ayhan ayla aylin aysel banu berk betül beyza buket
    bülent canan cengiz ceren cihan çağla didem dilek ebru ekrem emel emrah emre engin ercan erdal erdem erhan
    esra fadime faruk ferhat feyza figen filiz fikret gamze gizem gökhan gonca gülay gülşen gürkan halil haluk
    hande harun haydar hülya ilker ilknur ismail kaan kadir kerem kübra levent mahmut melis meltem merve mesut
    metin nazlı necla neslihan nesrin nihat nilgün nurcan nuri okan orhan özge özgür özlem pelin recep rıdvan
    sedat seda semih serdar serkan sevil sibel sinan songül suat süleyman şebnem şule tamer tansu tarık tayfun
    timuçin tolga tuba tuğba tuncay turgut uğur ümran vedat veli vildan volkan yavuz yasemin yelda yiğit yılmaz
    yücel zehra zeki zerrin елин божидар бойко ваня веселин георги гергана диана димитър емил ивайло йордан
    калин красимир лилия любомир милена нели пенка петя пламен радослав росен румен силвия стефан стоян тодор
    цветан цветелина христо янко айбек айгерим айдар айжан айнур алишер алмаз анвар аида аружан асем ахмед бахыт
    бекзат бекжан гаухар гузель данияр дастан дильшод жанар жулдыз зарина зульфия ильдар ильхам исмаил кайрат
    камила канат карим ляззат мадина малика марат мурат мухаммед нурбек нуржан нурсултан айсулу сабит салтанат
    самат санжар сауле талгат темир тулеген улугбек фарида фарход шавкат шамиль юлдуз арсений афанасий вениамин
    викентий владлен герман давид демьян ефим захар зинаида зоя иосиф капитолина клара клавдия кристина кузьма
    макар марианна матвей мирон мирослав нелли никита нонна платон прохор раиса регина римма рита родион
    ростислав савелий снежана софия софья тихон ульяна фаина фаддей эдгар элина элла эльвира эмма юлиан яков
    ярослава антоніна анатолій богдана валерій василь вікторія віктор володимира в'ячеслав ганна григорій данило
    діана євгенія ірина інна катерина леся любов мар'яна мирослава надія назарій остап павло петро світлана
    соломія тетяна христина юлія kwame kofi thabo sipho themba nomsa lerato tumi zanele chinedu chidi emeka
    ngozi amaka tunde femi segun yemi bola wanjiku kamau njeri otieno achieng mwangi juma asha neema baraka jian
    jing jun qiang rui tao wei xia xiao yu yuan zhen hiroki kenji makoto naoki takashi yuki yoko akiko keiko
    sachiko minjun jihoon soojin hyun nguyen thanh huong budi siti dewi agus putri
    """,
}
"""Frequent given names, as bylines have them. They support that two words are a name; no name has to be among them."""

SURNAMES: Mapping[str, str] = {
    "zh": "王 李 张 張 刘 劉 陈 陳 杨 楊 赵 趙 黄 黃 周 吴 吳 徐 孙 孫 胡 朱 高 林 何 郭 马 馬 罗 羅 梁 宋 郑 "
    "鄭 谢 謝 韩 韓 唐 冯 馮 于 董 萧 蕭 程 曹 袁 邓 鄧 许 許 傅 沈 曾 彭 吕 呂 苏 蘇 卢 盧 蒋 蔣 蔡 贾 "
    "賈 丁 魏 薛 叶 葉 阎 閻 余 潘 杜 戴 夏 钟 鍾 汪 田 任 姜 范 方 石 姚 谭 譚 廖 邹 鄒 熊 金 陆 陸 郝 "
    "孔 白 崔 康 毛 邱 秦 江 史 顾 顧 侯 邵 孟 龙 龍 万 萬 段 雷 钱 錢 汤 湯 尹 黎 易 常 武 乔 喬 贺 賀 "
    "赖 賴 龚 龔 欧阳 歐陽 司马 諸葛 诸葛",
    "ja": "佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 "
    "斉藤 清水 山崎 阿部 森 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 "
    "坂本 遠藤 青木 藤井 西村 福田 太田 三浦 岡本 松田 中川 中野 原田 小野 竹内 金子 和田 中山 藤原 "
    "石田 上田 森田 原 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 "
    "村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 小島 岩崎 桜井 野口 松岡 野村 木下 菊地 佐野 大西 "
    "杉本 新井 浜田 市川 古川 水野 小松 島田 小山 高野 山内 西田 菊池 西川 五十嵐 北村 安田 中田 川口 "
    "平田 川崎 飯田 吉川 本田 久保田 沢田 辻 関 渡部 川村 巫",
    "ko": "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 양 손 배 백 허 유 남 심 노 하 "
    "곽 성 차 주 우 구",
}
"""Frequent family names that stand before the given name, in scripts without capitals to tell a name by."""

# --- publishers

CREDITS: Mapping[str, str] = {
    "en": "photo|photos|photograph|image|images|picture|photo by|photo credit|image credit|illustration|getty images|"
    "shutterstock|file photo|screenshot|video",
    "ru": "фото|фотография|снимок|иллюстрация",
    "de": "foto|fotos|bild|bildquelle|grafik|symbolbild|archivbild",
    "fr": "crédit|crédit photo|photo d'illustration",
    "es": "foto|fotos|imagen|vídeo",
    "pl": "fot.|zdjęcie",
    "tr": "fotoğraf",
    "zh": "图|摄|资料图",
    "zz": "afp|reuters|epa|dpa|efe|ap photo|imago|keystone|apa|adobestock|pexels|unsplash",
}
"""What credits a picture's maker in a caption."""

TO_VISITORS: Mapping[str, str] = {
    "en": "cookies|cookie|terms of use|terms of service|privacy policy|log in|sign in|sign up|your account|"
    "your session|another session|your browser|subscribe|newsletter|javascript|all rights reserved|skip to content|"
    "leave a comment|comments|share this|read more|related articles|most read|trending|advertisement|"
    "may not post|forum rules|posting rules|board rules|originally posted by|official use only|no of pages|"
    "place acquired|date distr|of encls|page not found|value your privacy|recent comments|latest comments",
    "ru": "правила комментирования|правила пользования|пользовательское соглашение|войти|авторизация|регистрация|"
    "подписаться|подпишитесь|комментарии|оставить комментарий|читайте также|читайте материал|поделиться|реклама|"
    "все права защищены",
    "uk": "увійти|реєстрація|підписатися|коментарі|читайте також|поділитися|реклама",
    "de": "anmelden|nutzungsbedingungen|datenschutz|abonnieren|kommentare|mehr zum thema|lesen sie auch|teilen|anzeige",
    "fr": "se connecter|conditions d'utilisation|s'abonner|commentaires|lire aussi|partager|publicité",
    "es": "iniciar sesión|términos de uso|suscríbete|suscribirse|comentarios|lea también|compartir|publicidad",
    "pt": "entrar|termos de uso|assine|comentários|leia também|compartilhar|publicidade",
    "it": "accedi|termini di utilizzo|abbonati|commenti|leggi anche|condividi|pubblicità",
    "pl": "zaloguj|regulamin|prenumerata|komentarze|czytaj także|czytaj również|udostępnij|reklama|subskrybuj",
    "tr": "giriş yap|kullanım koşulları|abone ol|yorumlar|paylaş|reklam",
    "zh": "登录|注册|分享到|评论|相关阅读|热门搜索|免责声明|责任编辑",
    "ja": "ログイン|シェアする|関連記事|コメント|会員登録",
    "ko": "로그인|회원가입|공유하기|댓글|관련기사",
}
"""What a page says to its visitors, never a headline of its articles."""

SOURCE_LABELS: Mapping[str, str] = {
    "en": "source|sources|publication|publisher|original source",
    "ru": "источник|источники",
    "uk": "джерело",
    "be": "крыніца",
    "pl": "źródło",
    "cs": "zdroj",
    "de": "quelle|quellen",
    "fr": "source",
    "es": "fuente",
    "pt": "fonte",
    "it": "fonte",
    "nl": "bron",
    "sv": "källa",
    "da": "kilde",
    "tr": "kaynak",
    "az": "mənbə",
    "kk": "дереккөз|дереккөзі",
    "ky": "булак",
    "uz": "manba|манба",
    "tg": "манбаъ",
    "hu": "forrás",
    "ar": "المصدر|مصدر",
    "fa": "منبع",
    "zh": "来源|文章来源|信息来源|稿源|來源|转自|转载自",
    "ja": "出典|提供",
    "ko": "출처",
    "hi": "स्रोत",
}
"""What stands before a colon and the name of the first publisher."""

FIRST_PUBLISHED: Mapping[str, str] = {
    "en": "the original source of this article is|this article was first published by|"
    "this article was first published in|"
    "this article was first published on|this article first appeared in|this article first appeared on|"
    "this article was originally published by|this article was originally published in|"
    "this article was originally published on|this article originally appeared in|this article originally appeared on|"
    "this article originally appeared at|"
    "originally published by|originally published in|originally published on|originally published at|"
    "first published by|first published in|first published on|first appeared in|first appeared on|"
    "reprinted with permission from|reprinted by permission of|reprinted from|republished from|"
    "republished with permission from|republished with permission of|republished with the permission of|"
    "reproduced with permission from|reproduced from|provided by|reposted from|cross-posted from|courtesy of|"
    "this piece was first published by|this piece was originally published by|this story was originally published by|"
    "this commentary was originally published by|this commentary was first published in",
    "ru": "впервые опубликовано в|впервые опубликовано на|оригинал статьи опубликован|оригинал опубликован|"
    "перепечатано из|источник публикации",
    "de": "zuerst erschienen in|zuerst erschienen bei|zuerst veröffentlicht in|zuerst veröffentlicht bei|"
    "dieser artikel erschien zuerst in|dieser artikel erschien zuerst bei|dieser artikel erschien zuerst auf|"
    "dieser beitrag erschien zuerst auf|nachdruck aus|erschien zuerst in der|erschien zuerst in|erschien zuerst im|"
    "erschien zuerst bei|erschien zuerst auf",
    "fr": "cet article a été publié par|publié initialement par|initialement publié par|première publication dans|"
    "article publié initialement dans|source originale",
    "es": "publicado originalmente en|publicado originalmente por|artículo publicado originalmente en|"
    "este artículo fue publicado originalmente en|este artículo fue publicado originalmente por",
    "pt": "publicado originalmente em|publicado originalmente por",
    "it": "pubblicato originariamente su|articolo pubblicato originariamente su",
    "pl": "pierwotnie opublikowano w|pierwotnie opublikowane w|artykuł ukazał się pierwotnie w",
    "tr": "ilk olarak yayınlandığı yer|bu makale ilk olarak",
}
"""What stands before the name of the first publisher without a colon."""

WIRE_SERVICES: Mapping[str, str] = {
    "en": "associated press|ap|afp|agence france-presse|reuters|thomson reuters|getty images|press association|"
    "pa media|bloomberg|shutterstock|istock|alamy|wikimedia commons|wikimedia foundation|openstreetmap contributors",
    "ru": "тасс|итар-тасс|риа новости|интерфакс|ria novosti|tass|interfax|sputnik",
    "de": "dpa|apa|keystone",
    "zz": "epa|efe|ansa|pap|xinhua|新华社|共同社",
}
"""Agencies and collections whose notice of copyright stands on pages of others."""

LICENCES: Mapping[str, str] = {
    "en": "creative commons|licence|license|licensed|cc by|cc-by|powered by|theme by|designed by|template|wordpress",
    "ru": "лицензия|лицензии|разработка сайта",
    "de": "lizenz|lizenziert",
    "fr": "licence|licences",
    "es": "licencia",
    "pt": "licença",
    "it": "licenza",
    "pl": "licencja|licencji",
}
"""What makes a notice of copyright that of a licence or of the site's maker."""

COPYRIGHT: Mapping[str, str] = {
    "en": "copyright|©|(c)|copyrights",
    "ru": "авторские права|©",
    "zh": "版权所有|版權所有",
    "zz": "©",
}

RIGHTS_WORDS: Mapping[str, str] = {
    "en": "all rights reserved|all right reserved|some rights reserved|rights reserved|and its licensors|"
    "unless otherwise",
    "ru": "все права защищены|все права сохранены|при использовании|при перепечатке|при полном|любое использование",
    "uk": "усі права захищено|всі права захищені|всі права захищено",
    "de": "alle rechte vorbehalten",
    "fr": "tous droits réservés",
    "lt": "visos teisės saugomos",
    "es": "todos los derechos reservados|reservados todos los derechos|derechos reservados",
    "pt": "todos os direitos reservados",
    "it": "tutti i diritti riservati|riproduzione riservata",
    "pl": "wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone",
    "tr": "tüm hakları saklıdır|her hakkı saklıdır|bütün hakları saklıdır",
    "kk": "барлық құқықтар қорғалған|барлық құқығы қорғалған",
    "uz": "barcha huquqlar himoyalangan",
    "ar": "جميع الحقوق محفوظة|كل الحقوق محفوظة",
    "fa": "کلیه حقوق|تمامی حقوق|تمام حقوق",
    "zh": "版权所有|版權所有|保留所有权利|未经许可",
}
"""Where the holder's name ends in a statement of rights."""
