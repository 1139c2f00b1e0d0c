<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Trajectwiel</source>
        <translation>Over Trajectwiel</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>The wheel, the evolutor and the step plan, for those who walk beside young people. Everything you do is saved at once, and can be undone.</source>
        <translation>Het wiel, de evolutor en het stappenplan, voor wie naast jongeren loopt. Alles wat je doet, wordt meteen bewaard en kun je ongedaan maken.</translation>
    </message>
    <message>
        <source>The life domains and the statements of the evolutor are Trajectwiel’s own proposal: the items of the evolutor that inspired them are not public.</source>
        <translation>De levensdomeinen en de zinnen van de evolutor zijn een eigen voorstel van Trajectwiel: die van de evolutor die ons inspireerde, zijn niet openbaar.</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2 (EUPL-1.2). It uses Qt and PySide6 under the LGPL-3.0, and icons by Lucide under the ISC licence.</source>
        <translation>Vrije software onder de European Union Public Licence 1.2 (EUPL-1.2). Gebruikt Qt en PySide6 onder de LGPL-3.0, en pictogrammen van Lucide onder de ISC-licentie.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Toetsen die overal werken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>New young person</source>
        <translation>Nieuwe jongere</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Help and about Trajectwiel</source>
        <translation>Hulp en over Trajectwiel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Ongedaan maken: {what}</translation>
    </message>
    <message>
        <source>Do again: {what}</source>
        <translation>Opnieuw doen: {what}</translation>
    </message>
</context>
<context>
    <name>AddingPanel</name>
    <message>
        <source>Make up a first passphrase and tell it to your colleague in person, not by mail. Your colleague can choose another one in the settings.</source>
        <translation>Bedenk een eerste wachtzin en zeg ze aan je collega zelf, niet per mail. Je collega kan er bij de instellingen een andere kiezen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>Naam van de collega</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>medewerker</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coördinator</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>Alone</name>
    <message>
        <source>In which folder is the team to share it?</source>
        <translation>In welke map moet het team het delen?</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>De map bekijken…</translation>
    </message>
    <message>
        <source>With a shared folder on your network drive, colleagues work in this notebook too, each on their own PC, and see what the others do within seconds. All that lies in that folder is encrypted, and it is a backup at the same time.</source>
        <translation>Met een gedeelde map op jullie netwerkschijf werken collega’s ook in dit notitieboek, elk op de eigen pc, en zien ze binnen enkele seconden wat de anderen doen. Alles in die map is versleuteld, en ze is meteen ook een reservekopie.</translation>
    </message>
    <message>
        <source>Share with my team…</source>
        <translation>Delen met mijn team…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Een andere map…</translation>
    </message>
    <message>
        <source>Use it for backups only</source>
        <translation>Enkel voor reservekopieën gebruiken</translation>
    </message>
    <message>
        <source>Share here</source>
        <translation>Hier delen</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>skip</source>
        <translation>sla over</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>weet ik niet</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <translation>vorige keer: %1</translation>
    </message>
</context>
<context>
    <name>AsNew</name>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>We do not know whether you have the recovery key of the new notebook on paper. Open it with its passphrase, and make another sheet in the settings.</source>
        <translation>We weten niet of je de herstelsleutel van het nieuwe notitieboek op papier hebt. Open het met zijn wachtzin, en maak bij de instellingen nog een blad.</translation>
    </message>
    <message>
        <source>This notebook stays as it is. The new one holds what stood here on {when}, with keys of its own.</source>
        <translation>Dit notitieboek blijft zoals het is. Het nieuwe bevat wat hier stond op {when}, met eigen sleutels.</translation>
    </message>
    <message>
        <source>With the dossiers of</source>
        <translation>Met de dossiers van</translation>
    </message>
    <message>
        <source>Name of the new notebook</source>
        <translation>Naam van het nieuwe notitieboek</translation>
    </message>
    <message>
        <source>The recovery sheet of the new notebook</source>
        <translation>Het herstelblad van het nieuwe notitieboek</translation>
    </message>
    <message>
        <source>Make the notebook</source>
        <translation>Notitieboek maken</translation>
    </message>
    <message>
        <source>The new notebook lies in {folder}. To open it: lock this one, and choose “Another notebook…”.</source>
        <translation>Het nieuwe notitieboek ligt in {folder}. Om het te openen: vergrendel dit, en kies “Een ander notitieboek…”.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>There is no backup yet that was read back and found sound.</source>
        <translation>Er is nog geen reservekopie die nagelezen en in orde is.</translation>
    </message>
    <message>
        <source>The newest backup that was read back and found sound: {day}, {time}.</source>
        <translation>De nieuwste reservekopie, nagelezen en in orde: {day}, {time}.</translation>
    </message>
    <message>
        <source>That is more than a week ago. Make one now; it takes a moment.</source>
        <translation>Dat is meer dan een week geleden. Maak er nu een; het duurt maar even.</translation>
    </message>
    <message>
        <source>Make one now; it takes a moment.</source>
        <translation>Maak er nu een; het duurt maar even.</translation>
    </message>
    <message>
        <source>If this PC breaks down, all is lost. Choose a folder for backups: a USB stick, say.</source>
        <translation>Gaat deze pc stuk, dan is alles weg. Kies een map voor reservekopieën: een USB-stick, bijvoorbeeld.</translation>
    </message>
    <message>
        <source>A second backup folder, on a USB stick or another drive, helps when the network drive is lost.</source>
        <translation>Een tweede map voor reservekopieën, op een USB-stick of een andere schijf, helpt als de netwerkschijf verloren gaat.</translation>
    </message>
    <message>
        <source>Backup folder: {path}</source>
        <translation>Map voor reservekopieën: {path}</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>Choose a backup folder…</source>
        <translation>Map voor reservekopieën kiezen…</translation>
    </message>
    <message>
        <source>Another backup folder…</source>
        <translation>Andere map voor reservekopieën…</translation>
    </message>
    <message>
        <source>Make no more backups there</source>
        <translation>Daar geen reservekopieën meer maken</translation>
    </message>
    <message>
        <source>Where are the backups to be made?</source>
        <translation>Waar moeten de reservekopieën komen?</translation>
    </message>
    <message>
        <source>Making a backup and reading it back…</source>
        <translation>Reservekopie maken en nalezen…</translation>
    </message>
    <message>
        <source>The backup was made and read back: {size}. All is sound.</source>
        <translation>De reservekopie is gemaakt en nagelezen: {size}. Alles is in orde.</translation>
    </message>
    <message>
        <source>No more backups are made there. Those that are there stay.</source>
        <translation>Daar komen geen reservekopieën meer bij. Die er zijn, blijven.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Sluit dit bericht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>ChangesList</name>
    <message>
        <source>What has changed</source>
        <translation>Wat is er veranderd</translation>
    </message>
    <message>
        <source>Close what has changed</source>
        <translation>Wat er veranderd is sluiten</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot %2</translation>
    </message>
</context>
<context>
    <name>ClashBar</name>
    <message>
        <source>Keep both</source>
        <translation>Allebei houden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Die van mij houden</translation>
    </message>
    <message>
        <source>Copy my words</source>
        <translation>Mijn woorden kopiëren</translation>
    </message>
    <message>
        <source>Leave theirs</source>
        <translation>Die van hen laten staan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten rusten</translation>
    </message>
    <message>
        <source>{thing}: somebody else took this away while you were typing.
Yours: “{mine}”</source>
        <translation>{thing}: iemand anders heeft dit weggehaald terwijl je aan het typen was.
Van jou: “{mine}”</translation>
    </message>
    <message>
        <source>{thing}: somebody else changed this meanwhile.
Theirs: “{theirs}”
Yours: “{mine}”</source>
        <translation>{thing}: iemand anders heeft dit intussen gewijzigd.
Zij schreven: “{theirs}”
Jij schreef: “{mine}”</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>You did this while away: {time}</source>
        <translation>Dit deed je zonder netwerkschijf: {time}</translation>
    </message>
    <message>
        <source>Theirs everywhere</source>
        <translation>Overal die van hen</translation>
    </message>
    <message>
        <source>Mine everywhere</source>
        <translation>Overal die van mij</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Zo bewaren</translation>
    </message>
    <message>
        <source>Choose first what is to stand.</source>
        <translation>Kies eerst wat er moet staan.</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>The line</source>
        <translation>De regel</translation>
    </message>
    <message>
        <source>The overview</source>
        <translation>Het overzicht</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Het verband</translation>
    </message>
    <message>
        <source>in own words</source>
        <translation>in eigen woorden</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>een regel</translation>
    </message>
    <message>
        <source>what a line is</source>
        <translation>wat een regel is</translation>
    </message>
    <message>
        <source>how they are connected</source>
        <translation>hoe ze samenhangen</translation>
    </message>
    <message>
        <source>how it feels</source>
        <translation>hoe het voelt</translation>
    </message>
</context>
<context>
    <name>ClashesPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Twee versies</translation>
    </message>
    <message>
        <source>While you were away, somebody else changed the same things. Both versions have been kept; until you choose, theirs stands in the notebook.</source>
        <translation>Terwijl de netwerkschijf er voor jou niet was, wijzigde iemand anders hetzelfde. Beide versies zijn bewaard; tot je kiest, staat die van hen in het notitieboek.</translation>
    </message>
    <message>
        <source>Nothing to choose: all that was done fits together.</source>
        <translation>Niets te kiezen: alles wat gedaan is, past samen.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>On which day did the trajectory end? The dossier stays open to everybody, and can be worked in as before.</source>
        <translation>Op welke dag eindigde het traject? Het dossier blijft open voor iedereen, en je kunt erin werken zoals voorheen.</translation>
    </message>
    <message>
        <source>The day on which the trajectory ended</source>
        <translation>De dag waarop het traject eindigde</translation>
    </message>
    <message>
        <source>Close the trajectory</source>
        <translation>Traject afronden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ColourNames</name>
    <message>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>lichtblauw</translation>
    </message>
    <message>
        <source>blue-green</source>
        <translation>blauwgroen</translation>
    </message>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>olijfgroen</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>zand</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>oudroze</translation>
    </message>
    <message>
        <source>wine red</source>
        <translation>wijnrood</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>paars</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>bruin</translation>
    </message>
    <message>
        <source>lavender</source>
        <translation>lavendel</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>name of the notebook</source>
        <translation>naam van het notitieboek</translation>
    </message>
    <message>
        <source>years that closed dossiers are kept</source>
        <translation>jaren dat afgeronde dossiers bewaard blijven</translation>
    </message>
    <message>
        <source>way back from the young person&apos;s screen</source>
        <translation>weg terug van het scherm van de jongere</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>doet mee</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>korte code</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>geboortedatum</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>method</source>
        <translation>werkwijze</translation>
    </message>
    <message>
        <source>companion</source>
        <translation>trajectgezel</translation>
    </message>
    <message>
        <source>trajectory closed</source>
        <translation>traject afgerond</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>woorden</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>wat erop staat</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>hoort bij</translation>
    </message>
    <message>
        <source>a photo of a sheet</source>
        <translation>een foto van een blad</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>what the young person wants</source>
        <translation>wat de jongere wil</translation>
    </message>
    <message>
        <source>life domain</source>
        <translation>levensdomein</translation>
    </message>
    <message>
        <source>the day aimed at</source>
        <translation>tegen welke dag</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stap</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>place among the steps</source>
        <translation>plaats tussen de stappen</translation>
    </message>
    <message>
        <source>the notebook</source>
        <translation>het notitieboek</translation>
    </message>
    <message>
        <source>a companion</source>
        <translation>een trajectgezel</translation>
    </message>
    <message>
        <source>a young person</source>
        <translation>een jongere</translation>
    </message>
    <message>
        <source>an overview</source>
        <translation>een overzicht</translation>
    </message>
    <message>
        <source>a moment on the evolutor</source>
        <translation>een moment op de evolutor</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>een antwoord</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>een plan</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>een stap</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
</context>
<context>
    <name>CompanionsSection</name>
    <message>
        <source>Companions</source>
        <translation>Trajectgezellen</translation>
    </message>
    <message>
        <source>Colleagues who walk beside a young person too.</source>
        <translation>Collega’s die ook naast een jongere lopen.</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>Naam van een collega</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>CompareMenu</name>
    <message>
        <source>What has changed</source>
        <translation>Wat is er veranderd</translation>
    </message>
    <message>
        <source>Under it, as a dotted line</source>
        <translation>Eronder, als stippellijn</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Ernaast</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Trajectwiel made a mistake</source>
        <translation>Er ging iets mis in Trajectwiel</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. What was saved is safe. You can go on; if it happens again, close the program and start it anew.</source>
        <translation>Er ging iets mis dat niet mis had mogen gaan. Wat bewaard was, is veilig. Je kunt verder werken; gebeurt het opnieuw, sluit dan het programma en start het weer.</translation>
    </message>
    <message>
        <source>This report helps to mend it. It holds nothing about young people or about you, so you can pass it on to whoever looks after the program.</source>
        <translation>Dit verslag helpt om het te herstellen. Er staat niets in over jongeren of over jou: je mag het doorgeven aan wie voor het programma zorgt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>for example %1</source>
        <translation>bijvoorbeeld %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Kalender: %1</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Kies op een kalender</translation>
    </message>
    <message>
        <source>This is not a day we understand. Write it like %1.</source>
        <translation>Deze dag begrijpen we niet. Schrijf hem zoals %1.</translation>
    </message>
</context>
<context>
    <name>DifferencesCard</name>
    <message>
        <source>Difference since the start</source>
        <translation>Verschil sinds de start</translation>
    </message>
    <message>
        <source>largest step first</source>
        <translation>grootste stap eerst</translation>
    </message>
</context>
<context>
    <name>DomainColumns</name>
    <message>
        <source>filled in by</source>
        <translation>ingevuld door</translation>
    </message>
    <message>
        <source>how it feels</source>
        <translation>hoe het voelt</translation>
    </message>
    <message>
        <source>in own words</source>
        <translation>in eigen woorden</translation>
    </message>
    <message>
        <source>this first</source>
        <translation>dit eerst</translation>
    </message>
    <message>
        <source>I want to talk about this</source>
        <translation>Hierover wil ik praten</translation>
    </message>
    <message>
        <source>carried by own strength</source>
        <translation>gedragen door eigen kracht</translation>
    </message>
    <message>
        <source>carried by own people</source>
        <translation>gedragen door eigen mensen</translation>
    </message>
    <message>
        <source>carried by professionals</source>
        <translation>gedragen door hulpverleners</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>zoals vorige keer</translation>
    </message>
    <message>
        <source>kind of line</source>
        <translation>soort regel</translation>
    </message>
    <message>
        <source>since</source>
        <translation>sinds</translation>
    </message>
    <message>
        <source>comes up again</source>
        <translation>komt terug</translation>
    </message>
    <message>
        <source>a life domain of the team</source>
        <translation>een levensdomein van het team</translation>
    </message>
    <message>
        <source>a life domain</source>
        <translation>een levensdomein</translation>
    </message>
    <message>
        <source>a line with a life domain</source>
        <translation>een regel bij een levensdomein</translation>
    </message>
    <message>
        <source>a link between life domains</source>
        <translation>een verband tussen levensdomeinen</translation>
    </message>
    <message>
        <source>name · {language}</source>
        <translation>naam · {language}</translation>
    </message>
    <message>
        <source>in plain words · {language}</source>
        <translation>in gewone woorden · {language}</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>pictogram</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>own picture</source>
        <translation>eigen afbeelding</translation>
    </message>
    <message>
        <source>on the wheel</source>
        <translation>op het wiel</translation>
    </message>
    <message>
        <source>place among the life domains</source>
        <translation>plaats tussen de levensdomeinen</translation>
    </message>
</context>
<context>
    <name>DomainFields</name>
    <message>
        <source>A picture of our own…</source>
        <translation>Een eigen afbeelding…</translation>
    </message>
    <message>
        <source>Back to the icon</source>
        <translation>Terug naar het pictogram</translation>
    </message>
    <message>
        <source>Earlier on the wheel</source>
        <translation>Vroeger op het wiel</translation>
    </message>
    <message>
        <source>Later on the wheel</source>
        <translation>Later op het wiel</translation>
    </message>
    <message>
        <source>As it came along</source>
        <translation>Zoals het meegeleverd was</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Overviews that were made before keep the name and the looks they had.</source>
        <translation>Overzichten die er al zijn, houden de naam en het uitzicht die ze hadden.</translation>
    </message>
    <message>
        <source>own picture</source>
        <translation>eigen afbeelding</translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <translation>Pictogram: {name}</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Kleur: {name}</translation>
    </message>
    <message>
        <source>A picture for this life domain</source>
        <translation>Een afbeelding voor dit levensdomein</translation>
    </message>
</context>
<context>
    <name>DomainPanel</name>
    <message>
        <source>Who carries this now?</source>
        <translation>Wie draagt dit nu?</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>%1, in the words of %2</source>
        <translation>%1, in de woorden van %2</translation>
    </message>
    <message>
        <source>What does %1 say about this?</source>
        <translation>Wat zegt %1 hierover?</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>samen met %1</translation>
    </message>
</context>
<context>
    <name>DomainRow</name>
    <message>
        <source>{name} on the wheel</source>
        <translation>{name} op het wiel</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
    <message>
        <source>Move {name}: drag, or arrow up and arrow down</source>
        <translation>{name} verplaatsen: slepen, of pijl omhoog en pijl omlaag</translation>
    </message>
    <message>
        <source>On the wheel</source>
        <translation>Op het wiel</translation>
    </message>
</context>
<context>
    <name>DomainTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Levensdomein</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorige keer</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Hangt samen met</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Aangeduid</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Gedragen door</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>zoals vorige keer</translation>
    </message>
</context>
<context>
    <name>DomainTexts</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In gewone woorden</translation>
    </message>
</context>
<context>
    <name>DomainTold</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In gewone woorden</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Pictogram</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Own picture</source>
        <translation>Eigen afbeelding</translation>
    </message>
    <message>
        <source>own picture</source>
        <translation>eigen afbeelding</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>geen afbeelding</translation>
    </message>
</context>
<context>
    <name>DomainValues</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>by the young person</source>
        <translation>door de jongere</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>by the companion</source>
        <translation>door de trajectgezel</translation>
    </message>
    <message>
        <source>as last time, not looked at again</source>
        <translation>zoals vorige keer, niet opnieuw bekeken</translation>
    </message>
    <message>
        <source>looked at again</source>
        <translation>opnieuw bekeken</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>sterkte</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>zorg</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>wens</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkeerd</translation>
    </message>
    <message>
        <source>comes up again after a while</source>
        <translation>komt na een tijdje terug</translation>
    </message>
    <message>
        <source>let go on {day}</source>
        <translation>losgelaten op {day}</translation>
    </message>
    <message>
        <source>a picture of the team&apos;s own</source>
        <translation>een eigen afbeelding van het team</translation>
    </message>
    <message>
        <source>none: the icon</source>
        <translation>geen: het pictogram</translation>
    </message>
</context>
<context>
    <name>DomainsSection</name>
    <message>
        <source>Life domains</source>
        <translation>Levensdomeinen</translation>
    </message>
    <message>
        <source>These make up the wheel. Overviews that were made keep the domains they were made with.</source>
        <translation>Hieruit bestaat het wiel. Overzichten die er al zijn, houden de domeinen waarmee ze gemaakt zijn.</translation>
    </message>
    <message>
        <source>Name of a new life domain</source>
        <translation>Naam van een nieuw levensdomein</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n life domain(s) on the wheel; there can be {fewest} to {most}.</source>
        <translation>
                <numerusform>%n levensdomein op het wiel; het kunnen er {fewest} tot {most} zijn.</numerusform>
                <numerusform>%n levensdomeinen op het wiel; het kunnen er {fewest} tot {most} zijn.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>DossierHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Gegevens wijzigen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Wiel</translation>
    </message>
    <message>
        <source>Evolutor</source>
        <translation>Evolutor</translation>
    </message>
    <message>
        <source>Step plan</source>
        <translation>Stappenplan</translation>
    </message>
    <message>
        <source>Pages of this dossier</source>
        <translation>Pagina’s van dit dossier</translation>
    </message>
    <message>
        <source>More on this dossier</source>
        <translation>Meer over dit dossier</translation>
    </message>
    <message>
        <source>Who did what here</source>
        <translation>Wie deed hier wat</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Open the trajectory again</source>
        <translation>Traject heropenen</translation>
    </message>
    <message>
        <source>Close the trajectory…</source>
        <translation>Traject afronden…</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>afgerond op %1</translation>
    </message>
    <message>
        <source>Young person at the wheel</source>
        <translation>Jongere aan het stuur</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>turns 18 on %1</source>
        <translation>wordt 18 op %1</translation>
    </message>
    <message>
        <source>companion %1</source>
        <translation>trajectgezel %1</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Dossier of %1</source>
        <translation>Dossier van %1</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>closed {closed}, term over since {due}</source>
        <translation>afgerond {closed}, termijn voorbij sinds {due}</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Erase {name}…</source>
        <translation>{name} wissen…</translation>
    </message>
</context>
<context>
    <name>EarlierWheel</name>
    <message>
        <source>Close the earlier overview</source>
        <translation>Het vroegere overzicht sluiten</translation>
    </message>
    <message>
        <source>Overview of %1, an earlier one</source>
        <translation>Overzicht van %1, niet het laatste</translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>{name} has been erased</source>
        <translation>{name} is gewist</translation>
    </message>
    <message>
        <source>Nothing about {name} stands in the notebook and its shared folder any more.</source>
        <translation>In het notitieboek en de gedeelde map staat niets meer over {name}.</translation>
    </message>
    <message>
        <source>Erase everything about {name}?</source>
        <translation>Alles over {name} wissen?</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n gegeven</numerusform>
            <numerusform>%n gegevens</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier with all that stands in it ({entries}) goes for everybody: from the notebook, from the shared folder, and from the backups there. It cannot be undone. That something was done, by whom and when, stays in the trail, without a name.</source>
        <translation>Het dossier met alles wat erin staat ({entries}) verdwijnt voor iedereen: uit het notitieboek, uit de gedeelde map en uit de reservekopieën daar. Dat kan niet ongedaan gemaakt worden. Dat er iets gedaan is, door wie en wanneer, blijft in het spoor staan, zonder naam.</translation>
    </message>
    <message>
        <source>Type the name to confirm: {name}</source>
        <translation>Typ de naam om te bevestigen: {name}</translation>
    </message>
    <message>
        <source>Erasing, also from the backups. This can take a minute…</source>
        <translation>Wissen, ook uit de reservekopieën. Dat kan een minuut duren…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>not yet talked about</source>
        <translation>nog niet besproken</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>heel lastig</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>lastig</translation>
    </message>
    <message>
        <source>okay</source>
        <translation>gaat</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>great</source>
        <translation>top</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>Shared folder</source>
        <translation>Gedeelde map</translation>
    </message>
    <message>
        <source>On this PC you go on alone now. The folder is as it was.</source>
        <translation>Op deze pc werk je nu alleen verder. De map is zoals ze was.</translation>
    </message>
</context>
<context>
    <name>FolderWords</name>
    <message>
        <source>This folder can share the notebook.</source>
        <translation>Deze map kan het notitieboek delen.</translation>
    </message>
    <message>
        <source>This folder cannot share the notebook.</source>
        <translation>Deze map kan het notitieboek niet delen.</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>You may not write in it. Ask whoever manages the network drive for access.</source>
        <translation>Je mag er niet in schrijven. Vraag toegang aan wie de netwerkschijf beheert.</translation>
    </message>
    <message>
        <source>{service} keeps this folder: it copies files to the internet when it likes, and may put old ones back. People cannot work together in it. It is good as a backup folder.</source>
        <translation>{service} houdt deze map bij: die zet bestanden op het internet wanneer het hem uitkomt, en kan oude terugzetten. Samen werken kan hier niet. Als map voor reservekopieën is ze goed.</translation>
    </message>
    <message>
        <source>Several PCs cannot safely write in it at once. A folder on a network drive will do better; this one is good as a backup folder.</source>
        <translation>Verschillende pc’s kunnen er niet veilig tegelijk in schrijven. Een map op een netwerkschijf is beter; deze is goed als map voor reservekopieën.</translation>
    </message>
    <message>
        <source>Its path is too long for Windows. Choose a folder higher up on the drive.</source>
        <translation>Het pad is te lang voor Windows. Kies een map hoger op de schijf.</translation>
    </message>
    <message>
        <source>Several PCs can safely write in it at once.</source>
        <translation>Verschillende pc’s kunnen er veilig tegelijk in schrijven.</translation>
    </message>
    <message>
        <source>It is fast.</source>
        <translation>Ze is snel.</translation>
    </message>
    <message>
        <source>It is fast enough: saving takes a moment.</source>
        <translation>Ze is snel genoeg: bewaren duurt even.</translation>
    </message>
    <message>
        <source>It is slow: colleagues see what you do only after some seconds.</source>
        <translation>Ze is traag: collega’s zien pas na enkele seconden wat je doet.</translation>
    </message>
    <message>
        <source>It does not tell how much room it has.</source>
        <translation>Ze zegt niet hoeveel plaats er is.</translation>
    </message>
    <message>
        <source>It has little room left: {size}. Have some made.</source>
        <translation>Er is weinig plaats over: {size}. Laat plaats vrijmaken.</translation>
    </message>
    <message>
        <source>It has {size} of room left.</source>
        <translation>Er is nog {size} plaats.</translation>
    </message>
    <message>
        <source>The clock of this PC differs {time} from that of the folder. Set date, time and time zone right in the settings of the PC.</source>
        <translation>De klok van deze pc verschilt {time} van die van de map. Zet datum, uur en tijdzone juist bij de instellingen van de pc.</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>That happens. The recovery sheet that was printed with this notebook opens it too.</source>
        <translation>Dat kan gebeuren. Met het herstelblad dat bij dit notitieboek werd afgedrukt, gaat het ook open.</translation>
    </message>
    <message>
        <source>Recovery key, as it stands on the sheet</source>
        <translation>Herstelsleutel, zoals die op het blad staat</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>Je nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Open the notebook</source>
        <translation>Notitieboek openen</translation>
    </message>
</context>
<context>
    <name>HolderRow</name>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (jij)</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coördinator</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>medewerker</translation>
    </message>
    <message>
        <source>Change what {name} can do</source>
        <translation>Wijzigen wat {name} kan</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Nieuwe wachtzin…</translation>
    </message>
    <message>
        <source>Has {name} forgotten it? Make up a new one and tell it in person.</source>
        <translation>Is {name} ze vergeten? Bedenk een nieuwe en zeg ze persoonlijk.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>No longer coordinator…</source>
        <translation>Geen coördinator meer…</translation>
    </message>
    <message>
        <source>{name} works in the notebook as before, and adds or takes out nobody any more.</source>
        <translation>{name} werkt in het notitieboek zoals voorheen, en voegt niemand meer toe of haalt niemand meer weg.</translation>
    </message>
    <message>
        <source>No longer coordinator</source>
        <translation>Geen coördinator meer</translation>
    </message>
    <message>
        <source>Make coordinator…</source>
        <translation>Coördinator maken…</translation>
    </message>
    <message>
        <source>A coordinator adds colleagues, takes them out and makes new passphrases. {name} can then take you out too.</source>
        <translation>Een coördinator voegt collega’s toe, haalt ze weg en maakt nieuwe wachtzinnen. {name} kan dan ook jou weghalen.</translation>
    </message>
    <message>
        <source>Make coordinator</source>
        <translation>Coördinator maken</translation>
    </message>
    <message>
        <source>Take out of the team…</source>
        <translation>Uit het team halen…</translation>
    </message>
    <message>
        <source>{name} can no longer open the shared notebook, and everybody who remains gets a new key; that goes by itself. What {name} wrote stays. What was copied before, on paper or to another PC, cannot be taken back.</source>
        <translation>{name} kan het gedeelde notitieboek niet meer openen, en wie blijft, krijgt een nieuwe sleutel; dat gaat vanzelf. Wat {name} schreef, blijft. Wat vroeger gekopieerd werd, op papier of naar een andere pc, kan niet teruggenomen worden.</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>{name} weghalen</translation>
    </message>
    <message>
        <source>The new passphrase of {name} opens the notebook.</source>
        <translation>De nieuwe wachtzin van {name} opent het notitieboek.</translation>
    </message>
    <message>
        <source>{name} is no longer coordinator.</source>
        <translation>{name} is geen coördinator meer.</translation>
    </message>
    <message>
        <source>{name} is coordinator now.</source>
        <translation>{name} is nu coördinator.</translation>
    </message>
    <message>
        <source>{name} no longer takes part. Who remains has a new key.</source>
        <translation>{name} doet niet meer mee. Wie blijft, heeft een nieuwe sleutel.</translation>
    </message>
</context>
<context>
    <name>IconNames</name>
    <message>
        <source>another icon</source>
        <translation>een ander pictogram</translation>
    </message>
    <message>
        <source>house</source>
        <translation>huis</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>portefeuille</translation>
    </message>
    <message>
        <source>coins</source>
        <translation>muntstukken</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>hamer</translation>
    </message>
    <message>
        <source>graduation cap</source>
        <translation>afstudeerhoed</translation>
    </message>
    <message>
        <source>heart with a pulse</source>
        <translation>hart met hartslag</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>hersenen</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>family</source>
        <translation>gezin</translation>
    </message>
    <message>
        <source>heart of two hands</source>
        <translation>hart van twee handen</translation>
    </message>
    <message>
        <source>people in a ring</source>
        <translation>mensen in een kring</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>handdruk</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>person with a star</source>
        <translation>persoon met een ster</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>baby</translation>
    </message>
    <message>
        <source>music</source>
        <translation>muziek</translation>
    </message>
    <message>
        <source>scales</source>
        <translation>weegschaal</translation>
    </message>
    <message>
        <source>tram</source>
        <translation>tram</translation>
    </message>
    <message>
        <source>footprints</source>
        <translation>voetstappen</translation>
    </message>
    <message>
        <source>road</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>raket</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>vlag</translation>
    </message>
    <message>
        <source>target</source>
        <translation>roos om op te mikken</translation>
    </message>
    <message>
        <source>medal</source>
        <translation>medaille</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ster</translation>
    </message>
    <message>
        <source>sparkles</source>
        <translation>fonkeling</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>hand</translation>
    </message>
    <message>
        <source>speaking face</source>
        <translation>gezicht dat spreekt</translation>
    </message>
    <message>
        <source>speech balloon with a flash</source>
        <translation>tekstballon met een bliksem</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>kalender</translation>
    </message>
    <message>
        <source>alarm clock</source>
        <translation>wekker</translation>
    </message>
    <message>
        <source>paper and pen</source>
        <translation>papier en pen</translation>
    </message>
    <message>
        <source>key</source>
        <translation>sleutel</translation>
    </message>
    <message>
        <source>moon and apple</source>
        <translation>maan en appel</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>maan</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>zon</translation>
    </message>
    <message>
        <source>globe</source>
        <translation>wereldbol</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>No overview yet. What would you like to talk about?</source>
        <translation>Nog geen overzicht. Waar wil je het over hebben?</translation>
    </message>
    <message>
        <source>One life domain after the other, in any order. What you leave out can come another time.</source>
        <translation>Levensdomein na levensdomein, in om het even welke volgorde. Wat je overslaat, kan een andere keer.</translation>
    </message>
    <message>
        <source>Start the wheel</source>
        <translation>Begin het wiel</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Join my team</source>
        <translation>Deelnemen met mijn team</translation>
    </message>
    <message>
        <source>Your coordinator tells you which folder it is, and gives you a first passphrase.</source>
        <translation>Je coördinator zegt welke map het is, en geeft je een eerste wachtzin.</translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation>De gedeelde map</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose the shared folder…</source>
        <translation>Gedeelde map kiezen…</translation>
    </message>
    <message>
        <source>Which notebook?</source>
        <translation>Welk notitieboek?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Deelnemen</translation>
    </message>
    <message>
        <source>In which folder does your team share its notebook?</source>
        <translation>In welke map deelt je team zijn notitieboek?</translation>
    </message>
    <message>
        <source>No shared notebook lies in this folder. Ask your coordinator which one it is.</source>
        <translation>In deze map ligt geen gedeeld notitieboek. Vraag aan je coördinator welke het is.</translation>
    </message>
    <message>
        <source>Found: {name}</source>
        <translation>Gevonden: {name}</translation>
    </message>
    <message>
        <source>That passphrase does not fit. Look whether Caps Lock is on; your coordinator can make you a new one.</source>
        <translation>Die wachtzin past niet. Kijk of Caps Lock aanstaat; je coördinator kan je een nieuwe geven.</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>How long dossiers are kept</source>
        <translation>Hoelang dossiers bewaard blijven</translation>
    </message>
    <message>
        <source>Some years after a trajectory was closed, we remind you that its dossier may go. Nothing is ever erased by itself.</source>
        <translation>Enkele jaren na het afronden van een traject herinneren we eraan dat het dossier weg mag. Er wordt nooit iets vanzelf gewist.</translation>
    </message>
    <message>
        <source>Years after closing</source>
        <translation>Jaren na het afronden</translation>
    </message>
    <message>
        <source>No term is over.</source>
        <translation>Geen enkele termijn is voorbij.</translation>
    </message>
    <message>
        <source>A colleague has just chosen another term. Look, and choose again if need be.</source>
        <translation>Een collega koos net een andere termijn. Kijk, en kies zo nodig opnieuw.</translation>
    </message>
</context>
<context>
    <name>KeepingTheKey</name>
    <message>
        <source>Back to the key</source>
        <translation>Terug naar de sleutel</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ik heb het</translation>
    </message>
    <message>
        <source>I keep it safely; go on</source>
        <translation>Ik bewaar het veilig, verder</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Who can open it</source>
        <translation>Wie het kan openen</translation>
    </message>
    <message>
        <source>Remember my passphrase on this PC: it then opens with my login</source>
        <translation>Onthoud mijn wachtzin op deze pc: dan opent mijn aanmelding het</translation>
    </message>
    <message>
        <source>This PC has no safe place to remember it; we ask each time.</source>
        <translation>Deze pc heeft geen veilige plek om het te onthouden; we vragen het telkens.</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Mijn wachtzin wijzigen…</translation>
    </message>
    <message>
        <source>The passphrase I have now</source>
        <translation>Mijn wachtzin van nu</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Nieuw herstelblad…</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Mijn wachtzin</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Een nieuw maken</translation>
    </message>
    <message>
        <source>Is the sheet lost, or did somebody see it? With a new one, the old one opens nothing.</source>
        <translation>Is het blad weg, of heeft iemand het gezien? Met een nieuw blad opent het oude niets meer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens the notebook.</source>
        <translation>Vanaf nu opent je nieuwe wachtzin het notitieboek.</translation>
    </message>
    <message>
        <source>The new recovery sheet holds from now on. Destroy the old one.</source>
        <translation>Vanaf nu geldt het nieuwe herstelblad. Vernietig het oude.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>strength</source>
        <translation>sterkte</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>zorg</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>wens</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkeerd</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Wat gaat er goed?</translation>
    </message>
    <message>
        <source>What is a worry?</source>
        <translation>Wat baart zorgen?</translation>
    </message>
    <message>
        <source>What would be good?</source>
        <translation>Wat zou goed zijn?</translation>
    </message>
    <message>
        <source>What can wait?</source>
        <translation>Wat kan wachten?</translation>
    </message>
    <message>
        <source>This first</source>
        <translation>Dit eerst</translation>
    </message>
    <message>
        <source>I want to talk about this</source>
        <translation>Hierover wil ik praten</translation>
    </message>
    <message>
        <source>own strength</source>
        <translation>eigen kracht</translation>
    </message>
    <message>
        <source>own people</source>
        <translation>eigen mensen</translation>
    </message>
    <message>
        <source>professionals</source>
        <translation>hulpverleners</translation>
    </message>
    <message>
        <source>by the young person</source>
        <translation>door de jongere</translation>
    </message>
    <message>
        <source>filled in together</source>
        <translation>samen ingevuld</translation>
    </message>
    <message>
        <source>by the companion</source>
        <translation>door de trajectgezel</translation>
    </message>
    <message>
        <source>the young person</source>
        <translation>de jongere</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>the companion</source>
        <translation>de trajectgezel</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Make it: %1</source>
        <translation>Maak er dit van: %1</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Deze regel weghalen</translation>
    </message>
    <message>
        <source>More about this line</source>
        <translation>Meer over deze regel</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
</context>
<context>
    <name>LinesBox</name>
    <message>
        <source>What kind of line</source>
        <translation>Welk soort regel</translation>
    </message>
    <message>
        <source>New line: %1</source>
        <translation>Nieuwe regel: %1</translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation>Enter voegt toe</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>How is this connected with %1?</source>
        <translation>Hoe hangt dit samen met %1?</translation>
    </message>
    <message>
        <source>How do they touch each other?</source>
        <translation>Hoe raken ze elkaar?</translation>
    </message>
    <message>
        <source>Remove the link with %1</source>
        <translation>Het verband met %1 weghalen</translation>
    </message>
</context>
<context>
    <name>LinksBox</name>
    <message>
        <source>Connected with</source>
        <translation>Hangt samen met</translation>
    </message>
    <message>
        <source>Connect with…</source>
        <translation>Verbinden met…</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>You are looking at the notebook as it was on {moment}.</source>
        <translation>Je kijkt naar het notitieboek zoals het was op {moment}.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Terug naar vandaag</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A new recovery key was made, and we do not know whether you have it on paper. If not, make another sheet in the settings; the old one opens nothing any more.</source>
        <translation>Er is een nieuwe herstelsleutel gemaakt, en we weten niet of je die op papier hebt. Zo niet, maak dan bij de instellingen nog een blad; het oude opent niets meer.</translation>
    </message>
    <message>
        <source>Saving your work…</source>
        <translation>Je werk wordt bewaard…</translation>
    </message>
</context>
<context>
    <name>MeSection</name>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
    <message>
        <source>This stands on a printed plan, so that a young person can reach you.</source>
        <translation>Dit staat op een afgedrukt plan, zodat een jongere je kan bereiken.</translation>
    </message>
</context>
<context>
    <name>MomentHead</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Moment of %1</source>
        <translation>Moment van %1</translation>
    </message>
    <message>
        <source>New moment</source>
        <translation>Nieuw moment</translation>
    </message>
    <message>
        <source>%1 chooses; skipping is fine. What was said last time shows afterwards.</source>
        <translation>%1 kiest; overslaan mag. Wat er vorige keer stond, zie je pas daarna.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day of this moment</source>
        <translation>Dag van dit moment</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Remove this moment</source>
        <translation>Dit moment weghalen</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{when} (after: {what})</source>
        <translation>{when} (na: {what})</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Jongere</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>tijd onbekend</translation>
    </message>
    <message>
        <source>a backup was made here</source>
        <translation>hier werd een reservekopie gemaakt</translation>
    </message>
</context>
<context>
    <name>MomentsTable</name>
    <message>
        <source>Moments that can be restored</source>
        <translation>Momenten die teruggezet kunnen worden</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>only a name</source>
        <translation>enkel een naam</translation>
    </message>
    <message>
        <source>Give a key…</source>
        <translation>Sleutel geven…</translation>
    </message>
    <message>
        <source>Give {name} a key…</source>
        <translation>{name} een sleutel geven…</translation>
    </message>
    <message>
        <source>{name} can then open the notebook. Make up a first passphrase and tell it in person.</source>
        <translation>{name} kan dan het notitieboek openen. Bedenk een eerste wachtzin en zeg ze persoonlijk.</translation>
    </message>
    <message>
        <source>Give a key</source>
        <translation>Sleutel geven</translation>
    </message>
    <message>
        <source>{name} can open the notebook now.</source>
        <translation>{name} kan het notitieboek nu openen.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>What is the notebook called? The name of your team, for instance.</source>
        <translation>Hoe heet het notitieboek? De naam van je team, bijvoorbeeld.</translation>
    </message>
    <message>
        <source>What are you called?</source>
        <translation>Hoe heet je?</translation>
    </message>
    <message>
        <source>Name of the notebook</source>
        <translation>Naam van het notitieboek</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigatie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>{name} · shared folder</source>
        <translation>{name} · gedeelde map</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>bewaren…</translation>
    </message>
</context>
<context>
    <name>NewNotebook</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>STEP {number} OF {count}</source>
        <translation>STAP {number} VAN {count}</translation>
    </message>
    <message>
        <source>A new notebook</source>
        <translation>Een nieuw notitieboek</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Het herstelblad</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Take three or four words that do not belong together: easy to remember, hard to guess. Nobody can look it up for you later.</source>
        <translation>Neem drie of vier woorden die niet bij elkaar horen: makkelijk te onthouden, moeilijk te raden. Niemand kan ze later voor je opzoeken.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog eens dezelfde</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Minstens %n teken.</numerusform>
            <numerusform>Minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short still: %n more character(s).</source>
        <translation>
            <numerusform>Nog te kort: nog %n teken.</numerusform>
            <numerusform>Nog te kort: nog %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
    <message>
        <source>This can be guessed. Add a word or two.</source>
        <translation>Dit is te raden. Voeg een woord of twee toe.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Redelijk. Met nog een woord is het sterk.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
</context>
<context>
    <name>NotebookSection</name>
    <message>
        <source>The notebook</source>
        <translation>Het notitieboek</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>It lies in</source>
        <translation>Het ligt in</translation>
    </message>
    <message>
        <source>Name of the notebook</source>
        <translation>Naam van het notitieboek</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Check the notebook</source>
        <translation>Notitieboek nakijken</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Nakijken…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>Something in it is damaged. Put the notebook back from a backup.</source>
        <translation>Er is iets in beschadigd. Zet het notitieboek terug vanuit een reservekopie.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%n thing(s) that you did while away do(es) not fit what others did. Nothing is lost.</source>
        <translation>
            <numerusform>%n ding dat je zonder netwerkschijf deed, past niet bij wat anderen deden. Er is niets verloren.</numerusform>
            <numerusform>%n dingen die je zonder netwerkschijf deed, passen niet bij wat anderen deden. Er is niets verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>The file {file} in the shared folder is damaged. What comes after it is not taken over; what you do is kept on this PC. See Team.</source>
        <translation>Het bestand {file} in de gedeelde map is beschadigd. Wat erna komt, wordt niet overgenomen; wat jij doet, blijft bewaard op deze pc. Kijk bij Team.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours were about a young person who has been erased meanwhile. They are gone too.</source>
        <translation>
            <numerusform>%n wijziging van jou ging over een jongere die intussen gewist is. Ook die is weg.</numerusform>
            <numerusform>%n wijzigingen van jou gingen over een jongere die intussen gewist is. Ook die zijn weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shared folder had been put back to an earlier moment. %n change(s) that it lacked was/were put back from this PC; nothing is lost.</source>
        <translation>
            <numerusform>De gedeelde map was teruggezet naar een vroeger moment. %n wijziging die er ontbrak, is vanaf deze pc aangevuld; er is niets verloren.</numerusform>
            <numerusform>De gedeelde map was teruggezet naar een vroeger moment. %n wijzigingen die er ontbraken, zijn vanaf deze pc aangevuld; er is niets verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet that was read back and found sound. Make one on the page Team.</source>
        <translation>Er is nog geen reservekopie die nagelezen en in orde is. Maak er een op de pagina Team.</translation>
    </message>
    <message>
        <source>The newest backup that was read back and found sound is of {day}. Make one on the page Team.</source>
        <translation>De nieuwste reservekopie die nagelezen en in orde is, is van {day}. Maak er een op de pagina Team.</translation>
    </message>
    <message>
        <source>To Team</source>
        <translation>Naar Team</translation>
    </message>
    <message>
        <source>The clock of this PC differs {time} from that of the shared folder. Set date, time and time zone right in the settings of the PC: what you do carries its time.</source>
        <translation>De klok van deze pc verschilt {time} van die van de gedeelde map. Zet datum, uur en tijdzone juist bij de instellingen van de pc: wat je doet, draagt die tijd.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>took back or redid: {what}</source>
        <translation>maakte ongedaan of deed opnieuw: {what}</translation>
    </message>
    <message>
        <source>the notebook as it was</source>
        <translation>het notitieboek zoals het was</translation>
    </message>
    <message>
        <source>changed something</source>
        <translation>wijzigde iets</translation>
    </message>
    <message>
        <source>began the notebook</source>
        <translation>begon het notitieboek</translation>
    </message>
    <message>
        <source>began the notebook with what stood in another one</source>
        <translation>begon het notitieboek met wat in een ander stond</translation>
    </message>
    <message>
        <source>renamed the notebook</source>
        <translation>gaf het notitieboek een andere naam</translation>
    </message>
    <message>
        <source>set how long closed dossiers are kept</source>
        <translation>bepaalde hoelang afgeronde dossiers bewaard blijven</translation>
    </message>
    <message>
        <source>set what the way back from the young person&apos;s screen asks</source>
        <translation>stelde in wat de weg terug van het scherm van de jongere vraagt</translation>
    </message>
    <message>
        <source>chose a short code for the way back, or removed it</source>
        <translation>koos een korte code voor de weg terug, of haalde ze weg</translation>
    </message>
    <message>
        <source>added a life domain of the team&apos;s own</source>
        <translation>voegde een eigen levensdomein van het team toe</translation>
    </message>
    <message>
        <source>changed how a life domain is called or looks</source>
        <translation>wijzigde hoe een levensdomein heet of eruitziet</translation>
    </message>
    <message>
        <source>put a life domain on the wheel, or took it off</source>
        <translation>zette een levensdomein op het wiel, of haalde het eraf</translation>
    </message>
    <message>
        <source>put the life domains in another order</source>
        <translation>zette de levensdomeinen in een andere volgorde</translation>
    </message>
    <message>
        <source>removed a life domain that was not used</source>
        <translation>verwijderde een levensdomein dat niet gebruikt werd</translation>
    </message>
    <message>
        <source>added a companion</source>
        <translation>voegde een trajectgezel toe</translation>
    </message>
    <message>
        <source>changed the details of a companion</source>
        <translation>wijzigde de gegevens van een trajectgezel</translation>
    </message>
    <message>
        <source>noted that a companion takes part no longer, or does again</source>
        <translation>noteerde dat een trajectgezel niet meer meedoet, of toch weer</translation>
    </message>
    <message>
        <source>added a young person</source>
        <translation>voegde een jongere toe</translation>
    </message>
    <message>
        <source>changed the details of a young person</source>
        <translation>wijzigde de gegevens van een jongere</translation>
    </message>
    <message>
        <source>closed a trajectory, or opened it again</source>
        <translation>rondde een traject af, of heropende het</translation>
    </message>
    <message>
        <source>opened a dossier</source>
        <translation>opende een dossier</translation>
    </message>
    <message>
        <source>erased a young person</source>
        <translation>wiste een jongere</translation>
    </message>
    <message>
        <source>began an overview</source>
        <translation>begon een overzicht</translation>
    </message>
    <message>
        <source>scored a life domain</source>
        <translation>gaf een levensdomein een score</translation>
    </message>
    <message>
        <source>wrote a note on a life domain</source>
        <translation>schreef een notitie bij een levensdomein</translation>
    </message>
    <message>
        <source>noted that a life domain is as it was</source>
        <translation>noteerde dat een levensdomein is zoals het was</translation>
    </message>
    <message>
        <source>marked a life domain, or took the mark away</source>
        <translation>gaf een levensdomein een markering, of haalde die weg</translation>
    </message>
    <message>
        <source>noted who carries a life domain</source>
        <translation>noteerde wie een levensdomein draagt</translation>
    </message>
    <message>
        <source>wrote a line with a life domain</source>
        <translation>schreef een regel bij een levensdomein</translation>
    </message>
    <message>
        <source>changed a line with a life domain</source>
        <translation>wijzigde een regel bij een levensdomein</translation>
    </message>
    <message>
        <source>removed a line with a life domain</source>
        <translation>haalde een regel bij een levensdomein weg</translation>
    </message>
    <message>
        <source>left something parked</source>
        <translation>liet iets geparkeerd</translation>
    </message>
    <message>
        <source>took up again what was parked</source>
        <translation>nam weer op wat geparkeerd was</translation>
    </message>
    <message>
        <source>let go of what was parked</source>
        <translation>liet los wat geparkeerd was</translation>
    </message>
    <message>
        <source>linked two life domains</source>
        <translation>verbond twee levensdomeinen</translation>
    </message>
    <message>
        <source>changed the words of a link</source>
        <translation>wijzigde de woorden bij een verband</translation>
    </message>
    <message>
        <source>removed a link between life domains</source>
        <translation>haalde een verband tussen levensdomeinen weg</translation>
    </message>
    <message>
        <source>added a photo of a sheet</source>
        <translation>voegde een foto van een blad toe</translation>
    </message>
    <message>
        <source>changed what is noted with a photo</source>
        <translation>wijzigde wat bij een foto genoteerd is</translation>
    </message>
    <message>
        <source>removed a photo of a sheet</source>
        <translation>verwijderde een foto van een blad</translation>
    </message>
    <message>
        <source>changed the day of an overview</source>
        <translation>wijzigde de dag van een overzicht</translation>
    </message>
    <message>
        <source>removed an overview</source>
        <translation>haalde een overzicht weg</translation>
    </message>
    <message>
        <source>began a moment on the evolutor</source>
        <translation>begon een moment op de evolutor</translation>
    </message>
    <message>
        <source>answered a statement</source>
        <translation>beantwoordde een zin</translation>
    </message>
    <message>
        <source>removed an answer</source>
        <translation>haalde een antwoord weg</translation>
    </message>
    <message>
        <source>changed the day of a moment</source>
        <translation>wijzigde de dag van een moment</translation>
    </message>
    <message>
        <source>removed a moment</source>
        <translation>haalde een moment weg</translation>
    </message>
    <message>
        <source>made a plan</source>
        <translation>maakte een plan</translation>
    </message>
    <message>
        <source>changed a plan</source>
        <translation>wijzigde een plan</translation>
    </message>
    <message>
        <source>removed a plan</source>
        <translation>haalde een plan weg</translation>
    </message>
    <message>
        <source>added a step</source>
        <translation>voegde een stap toe</translation>
    </message>
    <message>
        <source>changed a step</source>
        <translation>wijzigde een stap</translation>
    </message>
    <message>
        <source>ticked a step, or unticked it</source>
        <translation>vinkte een stap af, of toch niet</translation>
    </message>
    <message>
        <source>moved a step</source>
        <translation>verplaatste een stap</translation>
    </message>
    <message>
        <source>removed a step</source>
        <translation>haalde een stap weg</translation>
    </message>
    <message>
        <source>took something back or redid it</source>
        <translation>maakte iets ongedaan of deed het opnieuw</translation>
    </message>
    <message>
        <source>chose between two versions</source>
        <translation>koos tussen twee versies</translation>
    </message>
    <message>
        <source>restored an earlier moment</source>
        <translation>zette een vroeger moment terug</translation>
    </message>
    <message>
        <source>gave, changed or took away the key of a companion</source>
        <translation>wijzigde wie het notitieboek kan openen</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>maakte een reservekopie</translation>
    </message>
</context>
<context>
    <name>PagesFoot</name>
    <message>
        <source>Fit width</source>
        <translation>Hele breedte</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Heel blad</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Blad {page} van {count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Erover praten</translation>
    </message>
    <message>
        <source>Leave it parked</source>
        <translation>Geparkeerd laten</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>As a %1</source>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>%1 · parked since %2</source>
        <translation>%1 · geparkeerd sinds %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Die van hen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Die van mij</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Allebei samen</translation>
    </message>
    <message>
        <source>Both together: %1</source>
        <translation>Allebei samen: %1</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Wachtzin verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Wachtzin tonen</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Who takes part</source>
        <translation>Wie meedoet</translation>
    </message>
    <message>
        <source>Companions without a key</source>
        <translation>Trajectgezellen zonder sleutel</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <translation>Collega toevoegen…</translation>
    </message>
    <message>
        <source>These colleagues open the notebook with a passphrase of their own.</source>
        <translation>Deze collega’s openen het notitieboek met een eigen wachtzin.</translation>
    </message>
    <message>
        <source>These colleagues open the notebook with a passphrase of their own. Only a coordinator adds colleagues, takes them out or makes a new passphrase: ask {names}.</source>
        <translation>Deze collega’s openen het notitieboek met een eigen wachtzin. Alleen een coördinator voegt collega’s toe, haalt ze weg of maakt een nieuwe wachtzin: vraag het aan {names}.</translation>
    </message>
    <message>
        <source>No longer taking part: {names}</source>
        <translation>Doen niet meer mee: {names}</translation>
    </message>
    <message>
        <source>{name} is in the notebook as a companion. Give that one a key, or add a last name here.</source>
        <translation>{name} staat al als trajectgezel in het notitieboek. Geef die een sleutel, of voeg hier een familienaam toe.</translation>
    </message>
    <message>
        <source>{name} can open the notebook. On another PC: start the program, choose “Join my team” and the shared folder, and type the passphrase.</source>
        <translation>{name} kan het notitieboek openen. Op een andere pc: start het programma, kies “Deelnemen met mijn team” en de gedeelde map, en typ de wachtzin.</translation>
    </message>
</context>
<context>
    <name>PhotoDelegate</name>
    <message>
        <source>Words with the photo</source>
        <translation>Woorden bij de foto</translation>
    </message>
</context>
<context>
    <name>PhotoLines</name>
    <message>
        <source>Photo of {day}</source>
        <translation>Foto van {day}</translation>
    </message>
    <message>
        <source>is being fetched</source>
        <translation>wordt opgehaald</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>niet bereikbaar</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nog niet hier</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photos of sheets</source>
        <translation>Foto’s van bladen</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Groot tonen</translation>
    </message>
    <message>
        <source>Words with the photo</source>
        <translation>Woorden bij de foto</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto verwijderen</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Foto plakken</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos of sheets</source>
        <translation>Foto’s van bladen</translation>
    </message>
    <message>
        <source>Photos and PDF</source>
        <translation>Foto’s en PDF</translation>
    </message>
    <message>
        <source>The photo was removed.</source>
        <translation>De foto is verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Let go to add it</source>
        <translation>Laat los om toe te voegen</translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation>Foto toevoegen…</translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC or PDF; or drop it here, or paste it (Ctrl+V)</source>
        <translation>JPEG, PNG, HEIC of PDF; of sleep ze hierheen, of plak ze (Ctrl+V)</translation>
    </message>
    <message>
        <source>Words with the photo</source>
        <translation>Woorden bij de foto</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto verwijderen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Taking in photos</source>
        <translation>Foto’s toevoegen</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>of sleep er een hierheen</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Previous photo</source>
        <translation>Vorige foto</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Volgende foto</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <source>Turn a quarter, for looking only</source>
        <translation>Een kwartslag draaien, enkel om te kijken</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Op breedte</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>Foto sluiten</translation>
    </message>
    <message>
        <source>The photo is being fetched…</source>
        <translation>De foto wordt opgehaald…</translation>
    </message>
    <message>
        <source>Photo of {day}</source>
        <translation>Foto van {day}</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Where it lies on this PC</source>
        <translation>Waar het op deze pc ligt</translation>
    </message>
    <message>
        <source>Other place…</source>
        <translation>Andere plek…</translation>
    </message>
    <message>
        <source>Where should the notebook lie?</source>
        <translation>Waar moet het notitieboek liggen?</translation>
    </message>
    <message>
        <source>This folder is in {drive}, which copies files to the internet and may put old ones back. Better choose a folder that stays on this PC.</source>
        <translation>Deze map zit in {drive}, die bestanden op het internet zet en oude kan terugzetten. Kies liever een map die op deze pc blijft.</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>This is what I want</source>
        <translation>Dit wil ik</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>in je eigen woorden</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Levensdomein</translation>
    </message>
    <message>
        <source>by</source>
        <translation>tegen</translation>
    </message>
    <message>
        <source>The day aimed at</source>
        <translation>De dag waar je naartoe werkt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Done, all of it! Celebrate it together.</source>
        <translation>Gelukt, alles is gedaan! Vier het samen.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 van %2 gedaan</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>geen bepaald</translation>
    </message>
</context>
<context>
    <name>PlanFrame</name>
    <message>
        <source>Step plan</source>
        <translation>Stappenplan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nieuw plan</translation>
    </message>
    <message>
        <source>More about this plan</source>
        <translation>Meer over dit plan</translation>
    </message>
    <message>
        <source>Remove this plan</source>
        <translation>Dit plan weghalen</translation>
    </message>
    <message>
        <source>So it will be on paper</source>
        <translation>Zo komt het op papier</translation>
    </message>
    <message>
        <source>The plan on paper</source>
        <translation>Het plan op papier</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s), made together with %1</source>
        <translation>
            <numerusform>%n plan, samen met %1 gemaakt</numerusform>
            <numerusform>%n plannen, samen met %1 gemaakt</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan yet. What would %1 like?</source>
        <translation>Nog geen plan. Wat zou %1 graag willen?</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>Step plan</source>
        <translation>Stappenplan</translation>
    </message>
</context>
<context>
    <name>PlansList</name>
    <message>
        <source>Plan without a wish yet</source>
        <translation>Plan zonder wens</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 van %2 gedaan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>{name} is at work too</source>
        <translation>{name} is ook aan het werk</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are at work too</source>
        <translation>
            <numerusform>%n collega is ook aan het werk</numerusform>
            <numerusform>%n collega’s zijn ook aan het werk</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} are at work too</source>
        <translation>{names} zijn ook aan het werk</translation>
    </message>
    <message>
        <source>{name} is in this dossier too</source>
        <translation>{name} is ook in dit dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are in this dossier too</source>
        <translation>
            <numerusform>%n collega is ook in dit dossier</numerusform>
            <numerusform>%n collega’s zijn ook in dit dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} are in this dossier too</source>
        <translation>{names} zijn ook in dit dossier</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} en {last}</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als pdf…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stop met afdrukken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladen</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Het afdrukken is gestopt.</translation>
    </message>
    <message>
        <source>The printer does not take it. See whether it is on, or choose another one.</source>
        <translation>De printer neemt het niet aan. Kijk of hij aanstaat, of kies een andere.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Bewaard als {name}.</translation>
    </message>
</context>
<context>
    <name>ProgramSection</name>
    <message>
        <source>On this PC</source>
        <translation>Op deze pc</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Lock when nobody touches it</source>
        <translation>Vergrendelen als niemand iets doet</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoog contrast, licht</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoog contrast, donker</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>na %n minuut</numerusform>
            <numerusform>na %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
</context>
<context>
    <name>ReachWords</name>
    <message>
        <source>From these PCs it goes as soon as they come back to the shared folder:</source>
        <translation>Van deze pc’s verdwijnt het zodra ze terug bij de gedeelde map komen:</translation>
    </message>
    <message>
        <source>These PCs are not at work now. From them it goes as soon as they come back to the shared folder:</source>
        <translation>Deze pc’s zijn nu niet aan het werk. Daar verdwijnt het zodra ze terug bij de gedeelde map komen:</translation>
    </message>
    <message>
        <source>a PC, last seen {time}</source>
        <translation>een pc, laatst gezien {time}</translation>
    </message>
    <message>
        <source>the PC of {name}, last seen {time}</source>
        <translation>de pc van {name}, laatst gezien {time}</translation>
    </message>
    <message>
        <source>This program cannot reach:</source>
        <translation>Dit programma kan niet bij:</translation>
    </message>
    <message>
        <source>the backups in {folder}: take them away by hand</source>
        <translation>de reservekopieën in {folder}: haal die zelf weg</translation>
    </message>
    <message>
        <source>sheets that were printed, and files that somebody saved or sent</source>
        <translation>bladen die afgedrukt werden, en bestanden die iemand bewaarde of verstuurde</translation>
    </message>
    <message>
        <source>copies that your organisation makes of this PC or of the network drive</source>
        <translation>kopieën die je organisatie maakt van deze pc of van de netwerkschijf</translation>
    </message>
</context>
<context>
    <name>RecoveryCheck</name>
    <message>
        <source>Group {number} reads otherwise on the sheet. Look once more.</source>
        <translation>Groep {number} staat anders op het blad. Kijk nog eens.</translation>
    </message>
    <message>
        <source>Take the sheet and type over these two groups.</source>
        <translation>Neem het blad en typ deze twee groepen over.</translation>
    </message>
    <message>
        <source>Group {number} of the sheet</source>
        <translation>Groep {number} van het blad</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>If you ever forget your passphrase, only this recovery key opens the notebook. It is shown this once. Print it, and keep the sheet where it is safe.</source>
        <translation>Vergeet je ooit je wachtzin, dan opent alleen deze herstelsleutel het notitieboek. Je ziet hem maar één keer. Druk hem af en bewaar het blad op een veilige plek.</translation>
    </message>
    <message>
        <source>Keep it as you keep a house key: in a locked drawer, not beside the computer. In a moment we ask for two groups, to be sure that you have it.</source>
        <translation>Bewaar hem zoals een huissleutel: in een lade op slot, niet naast de computer. Straks vragen we twee groepen, om zeker te zijn dat je hem hebt.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaren als pdf…</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Earlier moments</source>
        <translation>Vroegere momenten</translation>
    </message>
    <message>
        <source>Something gone that should not be? Look at the notebook as it was, or have that back.</source>
        <translation>Is er iets weg dat er nog moest zijn? Kijk naar het notitieboek zoals het was, of zet dat terug.</translation>
    </message>
    <message>
        <source>Show what can be restored</source>
        <translation>Tonen wat teruggezet kan worden</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Restore the notebook…</source>
        <translation>Notitieboek terugzetten…</translation>
    </message>
    <message>
        <source>Restore one young person…</source>
        <translation>Eén jongere terugzetten…</translation>
    </message>
    <message>
        <source>Into a new notebook…</source>
        <translation>In een nieuw notitieboek…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Young person to restore</source>
        <translation>Jongere om terug te zetten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Restore the notebook</source>
        <translation>Notitieboek terugzetten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Looking what can be restored…</source>
        <translation>Kijken wat teruggezet kan worden…</translation>
    </message>
    <message>
        <source>Nothing yet. Moments are kept from the first backup on, and with every change once the notebook is shared.</source>
        <translation>Nog niets. Momenten worden bewaard vanaf de eerste reservekopie, en bij elke wijziging zodra het notitieboek gedeeld is.</translation>
    </message>
    <message>
        <source>The whole notebook then stands as it did on {when}, for all colleagues. What was done since leaves the pages; it stays in this list, and you can undo the restoring.</source>
        <translation>Het hele notitieboek staat dan zoals op {when}, voor alle collega’s. Wat sindsdien gedaan werd, verdwijnt van de bladen; het blijft in deze lijst, en je kunt het terugzetten ongedaan maken.</translation>
    </message>
    <message>
        <source>All about this young person then stands as it did on {when}. Other young people stay as they are. You can undo it.</source>
        <translation>Alles over deze jongere staat dan zoals op {when}. Andere jongeren blijven zoals ze zijn. Je kunt het ongedaan maken.</translation>
    </message>
    <message>
        <source>It stands again as on {when}.</source>
        <translation>Het staat weer zoals op {when}.</translation>
    </message>
</context>
<context>
    <name>RoadChart</name>
    <message>
        <source>The road travelled; up and down go from line to line</source>
        <translation>De afgelegde weg; met omhoog en omlaag ga je van lijn naar lijn</translation>
    </message>
</context>
<context>
    <name>RoadTable</name>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>doesn&apos;t know</source>
        <translation>weet het niet</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
</context>
<context>
    <name>RoadTableView</name>
    <message>
        <source>The road travelled, as a table</source>
        <translation>De afgelegde weg, als tabel</translation>
    </message>
</context>
<context>
    <name>RoadView</name>
    <message>
        <source>The road travelled</source>
        <translation>De afgelegde weg</translation>
    </message>
    <message>
        <source>New moment</source>
        <translation>Nieuw moment</translation>
    </message>
    <message>
        <source>Fill in a first moment</source>
        <translation>Vul een eerste moment in</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momenten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Which statements to show</source>
        <translation>Welke zinnen je ziet</translation>
    </message>
    <message>
        <source>No moment yet. How does %1 see things today?</source>
        <translation>Nog geen moment. Hoe kijkt %1 er vandaag naar?</translation>
    </message>
    <message numerus="yes">
        <source>%n short statement(s), each a place between %1 and %2. Skipping is always fine.</source>
        <translation>
            <numerusform>%n korte zin, met een plaats tussen %1 en %2. Overslaan mag altijd.</numerusform>
            <numerusform>%n korte zinnen, telkens een plaats tussen %1 en %2. Overslaan mag altijd.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>How %1 sees it</source>
        <translation>Zo kijkt %1 er zelf naar</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n momenten</numerusform>
        </translation>
    </message>
    <message>
        <source>next moment around %1</source>
        <translation>volgend moment rond %1</translation>
    </message>
    <message>
        <source>time for a next moment</source>
        <translation>tijd voor een volgend moment</translation>
    </message>
</context>
<context>
    <name>ScoreBox</name>
    <message>
        <source>on %1: %2</source>
        <translation>op %1: %2</translation>
    </message>
    <message>
        <source>How does this feel?</source>
        <translation>Hoe voelt dit?</translation>
    </message>
    <message>
        <source>This is as last time. What has changed?</source>
        <translation>Dit is zoals vorige keer. Wat is er veranderd?</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>Nog zo</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>Shared</name>
    <message>
        <source>From now on the notebook is shared. Give each colleague a first passphrase below; on their own PC they choose “Join my team” and this same folder.</source>
        <translation>Vanaf nu is het notitieboek gedeeld. Geef elke collega hieronder een eerste wachtzin; op de eigen pc kiezen ze “Deelnemen met mijn team” en deze map.</translation>
    </message>
    <message>
        <source>It is shared in</source>
        <translation>Het wordt gedeeld in</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het staat</translation>
    </message>
    <message>
        <source>Who is at work now</source>
        <translation>Wie nu aan het werk is</translation>
    </message>
    <message>
        <source>Put the folder in order</source>
        <translation>Map in orde brengen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles nakijken</translation>
    </message>
    <message>
        <source>Stop sharing on this PC…</source>
        <translation>Stoppen met delen op deze pc…</translation>
    </message>
    <message>
        <source>On this PC you go on alone, with all that is in the notebook now. Colleagues do not see what you do from then on, nor you what they do. The folder and their work stay as they are. To take part again, you join anew.</source>
        <translation>Op deze pc werk je alleen verder, met alles wat nu in het notitieboek staat. Collega’s zien dan niet meer wat jij doet, en jij niet wat zij doen. De map en hun werk blijven zoals ze zijn. Om weer mee te doen, neem je opnieuw deel.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Stoppen met delen</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Niemand anders</translation>
    </message>
    <message>
        <source>the folder stands at an earlier day than this PC</source>
        <translation>de map staat op een vroegere dag dan deze pc</translation>
    </message>
    <message>
        <source>a file in the folder is damaged: {file}</source>
        <translation>een bestand in de map is beschadigd: {file}</translation>
    </message>
    <message>
        <source>Somebody has put the folder back to an earlier day. Nothing is lost: what it lacks is still on this PC or on that of a colleague. Put it in order, and everybody can go on.</source>
        <translation>Iemand heeft de map teruggezet naar een vroegere dag. Er is niets verloren: wat ontbreekt, staat nog op deze pc of op die van een collega. Breng ze in orde, en iedereen kan verder.</translation>
    </message>
    <message>
        <source>A file in the folder is not as it was written. Put the folder in order: what this PC has is put back. If that does not help, do it on the PC of a colleague.</source>
        <translation>Een bestand in de map is niet zoals het geschreven werd. Breng de map in orde: wat deze pc heeft, wordt teruggezet. Helpt dat niet, doe het dan op de pc van een collega.</translation>
    </message>
    <message>
        <source>Putting back what the folder lacks…</source>
        <translation>Terugzetten wat in de map ontbreekt…</translation>
    </message>
    <message>
        <source>The folder is in order again.</source>
        <translation>De map is weer in orde.</translation>
    </message>
    <message>
        <source>Checking every file. This can take some minutes on a slow network…</source>
        <translation>Elk bestand nakijken. Op een traag netwerk kan dat enkele minuten duren…</translation>
    </message>
    <message>
        <source>All is well, in the folder and on this PC.</source>
        <translation>Alles is in orde, in de map en op deze pc.</translation>
    </message>
    <message>
        <source>These files are not as they should be:</source>
        <translation>Deze bestanden zijn niet zoals ze horen:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>of another notebook</source>
        <translation>van een ander notitieboek</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>of a newer program</source>
        <translation>van een nieuwer programma</translation>
    </message>
    <message>
        <source>does not belong here</source>
        <translation>hoort hier niet</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan niet gelezen worden</translation>
    </message>
</context>
<context>
    <name>SheetOnPaper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Recovery sheet {name}</source>
        <translation>Herstelblad {name}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Even geduld…</translation>
    </message>
    <message>
        <source>The printer does not take it. See whether it is on, or save a PDF.</source>
        <translation>De printer neemt het niet aan. Kijk of hij aanstaat, of bewaar een pdf.</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the sheet before you go on.</source>
        <translation>Naar de printer gestuurd. Haal het blad voor je verdergaat.</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it soon, and put it away.</source>
        <translation>Bewaard als {name}. Druk het snel af en berg het op.</translation>
    </message>
</context>
<context>
    <name>SheetOptions</name>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Wheel of %1</source>
        <translation>Wiel van %1</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Wiel</translation>
    </message>
    <message>
        <source>as last time, not looked at again yet</source>
        <translation>zoals vorige keer, nog niet opnieuw bekeken</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>voordien: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
                <numerusform>%n regel</numerusform>
                <numerusform>%n regels</numerusform>
            </translation>
    </message>
    <message>
        <source>linked with %1</source>
        <translation>hangt samen met %1</translation>
    </message>
    <message>
        <source>Link between %1 and %2</source>
        <translation>Verband tussen %1 en %2</translation>
    </message>
    <message>
        <source>New link from %1</source>
        <translation>Nieuw verband vanaf %1</translation>
    </message>
    <message>
        <source>to %1; the arrows choose another, Enter makes it, Escape leaves it</source>
        <translation>naar %1; de pijlen kiezen een ander, Enter legt het verband, Escape laat het</translation>
    </message>
    <message>
        <source>filled in by the young person</source>
        <translation>ingevuld door de jongere</translation>
    </message>
    <message>
        <source>filled in together</source>
        <translation>samen ingevuld</translation>
    </message>
    <message>
        <source>filled in by the companion</source>
        <translation>ingevuld door de trajectgezel</translation>
    </message>
    <message>
        <source>this first</source>
        <translation>dit eerst</translation>
    </message>
    <message>
        <source>wants to talk about this</source>
        <translation>wil hierover praten</translation>
    </message>
    <message>
        <source>own strength</source>
        <translation>eigen kracht</translation>
    </message>
    <message>
        <source>own people</source>
        <translation>eigen mensen</translation>
    </message>
    <message>
        <source>professionals</source>
        <translation>hulpverleners</translation>
    </message>
    <message>
        <source>carried by: %1</source>
        <translation>gedragen door: %1</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message numerus="yes">
        <source>%n thing(s) to choose from</source>
        <translation>
            <numerusform>%n ding om te kiezen</numerusform>
            <numerusform>%n dingen om te kiezen</numerusform>
        </translation>
    </message>
    <message>
        <source>backup {day}</source>
        <translation>reservekopie {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for the network drive</source>
        <translation>
            <numerusform>%n wijziging wacht op de netwerkschijf</numerusform>
            <numerusform>%n wijzigingen wachten op de netwerkschijf</numerusform>
        </translation>
    </message>
    <message>
        <source>the network drive is away; you can go on working</source>
        <translation>de netwerkschijf is weg; je kunt verder werken</translation>
    </message>
    <message>
        <source>reading only: this PC needs an update</source>
        <translation>enkel lezen: deze pc moet bijgewerkt worden</translation>
    </message>
    <message>
        <source>the shared folder stands at an earlier day: see Team</source>
        <translation>de gedeelde map staat op een vroegere dag: kijk bij Team</translation>
    </message>
    <message>
        <source>a file in the shared folder is damaged: see Team</source>
        <translation>een bestand in de gedeelde map is beschadigd: kijk bij Team</translation>
    </message>
    <message>
        <source>you no longer take part</source>
        <translation>je doet niet meer mee</translation>
    </message>
    <message>
        <source>an earlier moment: reading only</source>
        <translation>een vroeger moment: enkel lezen</translation>
    </message>
    <message>
        <source>all is saved</source>
        <translation>alles is bewaard</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>bewaard {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way to the team</source>
        <translation>
            <numerusform>%n wijziging onderweg naar het team</numerusform>
            <numerusform>%n wijzigingen onderweg naar het team</numerusform>
        </translation>
    </message>
    <message>
        <source>all is saved for the team</source>
        <translation>alles is bewaard voor het team</translation>
    </message>
    <message>
        <source>saved for the team {time}</source>
        <translation>bewaard voor het team {time}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>Step %1: who</source>
        <translation>Stap %1: wie</translation>
    </message>
    <message>
        <source>Step %1: when</source>
        <translation>Stap %1: wanneer</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>wie?</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>wanneer?</translation>
    </message>
    <message>
        <source>Step %1 is done</source>
        <translation>Stap %1 is gedaan</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Toch nog niet gedaan</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>Dit is gedaan</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Stap %1 naar boven</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Stap %1 naar beneden</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Stap %1 weghalen</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>What is a first small step?</source>
        <translation>Wat is een eerste kleine stap?</translation>
    </message>
    <message>
        <source>Add a step, Enter adds it</source>
        <translation>Nog een stap? Enter voegt hem toe</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nieuwe stap</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Overviews through time</source>
        <translation>Overzichten door de tijd</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>TrailFilters</name>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>a word, a name</source>
        <translation>een woord, een naam</translation>
    </message>
</context>
<context>
    <name>TrailLines</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>Over wie</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Bewaard als {name}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wie deed wat</translation>
    </message>
    <message>
        <source>Who did what, and who opened which dossier. What was written does not stand here.</source>
        <translation>Wie deed wat, en wie opende welk dossier. Wat er geschreven werd, staat hier niet.</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Bewaren als tabel…</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Verder terugkijken</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Hier staat niets.</translation>
    </message>
    <message>
        <source>%1 of the newest %2</source>
        <translation>%1 van de nieuwste %2</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>de nieuwste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <source>Who did what</source>
        <translation>Wie deed wat</translation>
    </message>
    <message>
        <source>Everything that is done leaves a line: who, what, when and on whom, also who opened which dossier. It can be searched, and saved as a table.</source>
        <translation>Alles wat gedaan wordt, laat een regel na: wie, wat, wanneer en over wie, ook wie welk dossier opende. Je kunt erin zoeken, en het als tabel bewaren.</translation>
    </message>
    <message>
        <source>See who did what</source>
        <translation>Bekijken wie wat deed</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>change</source>
        <translation>wijziging</translation>
    </message>
    <message>
        <source>name of the notebook</source>
        <translation>naam van het notitieboek</translation>
    </message>
    <message>
        <source>years that dossiers are kept</source>
        <translation>jaren dat dossiers bewaard blijven</translation>
    </message>
    <message>
        <source>way back from the young person&apos;s screen</source>
        <translation>weg terug van het scherm van de jongere</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>korte code</translation>
    </message>
    <message>
        <source>new life domain</source>
        <translation>nieuw levensdomein</translation>
    </message>
    <message>
        <source>life domain</source>
        <translation>levensdomein</translation>
    </message>
    <message>
        <source>life domain on or off the wheel</source>
        <translation>levensdomein op of van het wiel</translation>
    </message>
    <message>
        <source>order of the life domains</source>
        <translation>volgorde van de levensdomeinen</translation>
    </message>
    <message>
        <source>removed life domain</source>
        <translation>verwijderd levensdomein</translation>
    </message>
    <message>
        <source>new companion</source>
        <translation>nieuwe trajectgezel</translation>
    </message>
    <message>
        <source>details of a companion</source>
        <translation>gegevens van een trajectgezel</translation>
    </message>
    <message>
        <source>companion who left</source>
        <translation>trajectgezel die vertrok</translation>
    </message>
    <message>
        <source>new young person</source>
        <translation>nieuwe jongere</translation>
    </message>
    <message>
        <source>details of a young person</source>
        <translation>gegevens van een jongere</translation>
    </message>
    <message>
        <source>closed trajectory</source>
        <translation>afgerond traject</translation>
    </message>
    <message>
        <source>new overview</source>
        <translation>nieuw overzicht</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>zoals het was</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>markering</translation>
    </message>
    <message>
        <source>who carries it</source>
        <translation>wie het draagt</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nieuwe regel</translation>
    </message>
    <message>
        <source>line</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>removed line</source>
        <translation>verwijderde regel</translation>
    </message>
    <message>
        <source>left parked</source>
        <translation>geparkeerd gelaten</translation>
    </message>
    <message>
        <source>taken up again</source>
        <translation>weer opgenomen</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelaten</translation>
    </message>
    <message>
        <source>new link</source>
        <translation>nieuw verband</translation>
    </message>
    <message>
        <source>words of a link</source>
        <translation>woorden bij een verband</translation>
    </message>
    <message>
        <source>removed link</source>
        <translation>verwijderd verband</translation>
    </message>
    <message>
        <source>new photo</source>
        <translation>nieuwe foto</translation>
    </message>
    <message>
        <source>note with a photo</source>
        <translation>notitie bij een foto</translation>
    </message>
    <message>
        <source>removed photo</source>
        <translation>verwijderde foto</translation>
    </message>
    <message>
        <source>day of an overview</source>
        <translation>dag van een overzicht</translation>
    </message>
    <message>
        <source>removed overview</source>
        <translation>verwijderd overzicht</translation>
    </message>
    <message>
        <source>new moment</source>
        <translation>nieuw moment</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>removed answer</source>
        <translation>verwijderd antwoord</translation>
    </message>
    <message>
        <source>day of a moment</source>
        <translation>dag van een moment</translation>
    </message>
    <message>
        <source>removed moment</source>
        <translation>verwijderd moment</translation>
    </message>
    <message>
        <source>new plan</source>
        <translation>nieuw plan</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>removed plan</source>
        <translation>verwijderd plan</translation>
    </message>
    <message>
        <source>new step</source>
        <translation>nieuwe stap</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stap</translation>
    </message>
    <message>
        <source>ticked step</source>
        <translation>afgevinkte stap</translation>
    </message>
    <message>
        <source>order of the steps</source>
        <translation>volgorde van de stappen</translation>
    </message>
    <message>
        <source>removed step</source>
        <translation>verwijderde stap</translation>
    </message>
    <message>
        <source>choice between two versions</source>
        <translation>keuze tussen twee versies</translation>
    </message>
    <message>
        <source>restored moment</source>
        <translation>teruggezet moment</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The passphrase of the demo notebook is: demo</source>
        <translation>De wachtzin van het demonotitieboek is: demo</translation>
    </message>
    <message>
        <source>Remember on this PC: it then opens with my login</source>
        <translation>Onthouden op deze pc: dan opent mijn aanmelding het</translation>
    </message>
    <message>
        <source>This PC has no safe place to remember it; we ask each time.</source>
        <translation>Deze pc heeft geen veilige plek om het te onthouden; we vragen het telkens.</translation>
    </message>
    <message>
        <source>Unlock with this PC’s login</source>
        <translation>Openen met de aanmelding van deze pc</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ik ben mijn wachtzin vergeten</translation>
    </message>
    <message>
        <source>Another notebook…</source>
        <translation>Een ander notitieboek…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>where it stood</source>
        <translation>waar het stond</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>er niet</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>weggehaald</translation>
    </message>
    <message>
        <source>where you put it</source>
        <translation>waar jij het zette</translation>
    </message>
    <message>
        <source>where somebody else put it</source>
        <translation>waar iemand anders het zette</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>weet ik niet</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
    <message>
        <source>something that is no longer there</source>
        <translation>iets dat er niet meer is</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>gedaan op {day}</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>nog niet gedaan</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>doet mee</translation>
    </message>
    <message>
        <source>a short code</source>
        <translation>een korte code</translation>
    </message>
    <message>
        <source>no short code</source>
        <translation>geen korte code</translation>
    </message>
    <message>
        <source>an overview</source>
        <translation>een overzicht</translation>
    </message>
    <message>
        <source>no overview</source>
        <translation>geen overzicht</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>vraagt niets</translation>
    </message>
    <message>
        <source>asks for the short code</source>
        <translation>vraagt de korte code</translation>
    </message>
    <message>
        <source>asks for the passphrase</source>
        <translation>vraagt de wachtzin</translation>
    </message>
    <message>
        <source>usual words</source>
        <translation>gewone woorden</translation>
    </message>
    <message>
        <source>plainer words</source>
        <translation>eenvoudigere woorden</translation>
    </message>
    <message>
        <source>hardly any words</source>
        <translation>bijna geen woorden</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>geen termijn</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Look around</source>
        <translation>Rondkijken</translation>
    </message>
    <message>
        <source>We make the demo notebook. This takes a moment, the first time.</source>
        <translation>We maken het demonotitieboek. De eerste keer duurt dat even.</translation>
    </message>
    <message>
        <source>A demo notebook with twelve invented young people. You can try everything in it.</source>
        <translation>Een demonotitieboek met twaalf verzonnen jongeren. Je kunt er alles in uitproberen.</translation>
    </message>
    <message>
        <source>New notebook</source>
        <translation>Nieuw notitieboek</translation>
    </message>
    <message>
        <source>Begin for yourself or your team. It is encrypted, and lies on this PC until you share it.</source>
        <translation>Begin voor jezelf of je team. Het is versleuteld, en ligt op deze pc tot je het deelt.</translation>
    </message>
    <message>
        <source>You have one on this PC already? Show us the folder that it lies in.</source>
        <translation>Heb je er al een op deze pc? Toon ons de map waarin het ligt.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Join my team</source>
        <translation>Deelnemen met mijn team</translation>
    </message>
    <message>
        <source>Your team shares a notebook on the network drive? Work in it too, from this PC.</source>
        <translation>Deelt je team een notitieboek op de netwerkschijf? Werk er ook in, vanaf deze pc.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Deelnemen…</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>Een notitieboek openen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>The wheel, the evolutor and the step plan, for a young person and you at one screen.</source>
        <translation>Het wiel, de evolutor en het stappenplan, voor een jongere en jou aan één scherm.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>In which folder does the notebook lie?</source>
        <translation>In welke map ligt het notitieboek?</translation>
    </message>
</context>
<context>
    <name>WheelFoot</name>
    <message>
        <source>Overview of</source>
        <translation>Overzicht van</translation>
    </message>
    <message>
        <source>New overview</source>
        <translation>Nieuw overzicht</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leeg beginnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Photos of sheets</source>
        <translation>Foto’s van bladen</translation>
    </message>
    <message>
        <source>More about this overview</source>
        <translation>Meer over dit overzicht</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>Dag wijzigen</translation>
    </message>
    <message>
        <source>Remove this overview</source>
        <translation>Dit overzicht weghalen</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Day of this overview</source>
        <translation>Dag van dit overzicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Go on from the last one (%1)</source>
        <translation>Verdergaan op het vorige (%1)</translation>
    </message>
</context>
<context>
    <name>WheelHead</name>
    <message>
        <source>As a wheel</source>
        <translation>Als wiel</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation>Ingevuld door:</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>Overview of %1, an earlier one</source>
        <translation>Overzicht van %1, niet het laatste</translation>
    </message>
    <message>
        <source>What has changed? %1 of %2 looked at</source>
        <translation>Wat is er veranderd? %1 van %2 bekeken</translation>
    </message>
</context>
<context>
    <name>WheelOptions</name>
    <message>
        <source>Filled in</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>To fill in by hand</source>
        <translation>Om met de hand in te vullen</translation>
    </message>
    <message>
        <source>Two moments</source>
        <translation>Twee momenten</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Zonder</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Zwart-wit</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Gewone woorden</translation>
    </message>
    <message>
        <source>Plainer words</source>
        <translation>Eenvoudigere woorden</translation>
    </message>
    <message>
        <source>Hardly any words</source>
        <translation>Bijna zonder woorden</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Wat staat erop</translation>
    </message>
    <message>
        <source>Beside the overview of</source>
        <translation>Naast het overzicht van</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Taalgebruik</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>Lijnen om op te schrijven</translation>
    </message>
    <message>
        <source>The young person’s words</source>
        <translation>De woorden van de jongere</translation>
    </message>
</context>
<context>
    <name>WheelPage</name>
    <message>
        <source>Wheel as a table</source>
        <translation>Wiel als tabel</translation>
    </message>
    <message>
        <source>The overview of %1 was removed.</source>
        <translation>Het overzicht van %1 is weggehaald.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>WorkerFields</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>YearsField</name>
    <message>
        <source>Fewer years</source>
        <translation>Minder jaren</translation>
    </message>
    <message>
        <source>More years</source>
        <translation>Meer jaren</translation>
    </message>
</context>
<context>
    <name>YouthForm</name>
    <message>
        <source>What may we call this young person? A first name is enough.</source>
        <translation>Hoe mogen we deze jongere noemen? Een roepnaam volstaat.</translation>
    </message>
    <message>
        <source>New young person</source>
        <translation>Nieuwe jongere</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>More (optional)</source>
        <translation>Meer (niet verplicht)</translation>
    </message>
    <message>
        <source>Name to be called by</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Language of the young person</source>
        <translation>Taal van de jongere</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Werkwijze</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Trajectgezel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
</context>
<context>
    <name>YouthLines</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>companion %1</source>
        <translation>trajectgezel %1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>laatst: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open step(s)</source>
        <translation>
            <numerusform>%n open stap</numerusform>
            <numerusform>%n open stappen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouthScreenSettings</name>
    <message>
        <source>The young person’s screen</source>
        <translation>Het scherm van de jongere</translation>
    </message>
    <message>
        <source>What is asked to get from the young person’s screen back to the dossier:</source>
        <translation>Wat gevraagd wordt om van het scherm van de jongere terug te keren naar het dossier:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>the companion’s short code</source>
        <translation>de korte code van de trajectgezel</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>de wachtzin</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mijn code</translation>
    </message>
    <message>
        <source>Change the code</source>
        <translation>De code veranderen</translation>
    </message>
    <message>
        <source>Set the code</source>
        <translation>De code instellen</translation>
    </message>
    <message>
        <source>Take the code away</source>
        <translation>De code weghalen</translation>
    </message>
    <message>
        <source>You have a code. Three wrong tries lock the notebook.</source>
        <translation>Je hebt een code. Na drie foute pogingen gaat het notitieboek op slot.</translation>
    </message>
    <message>
        <source>4 to 8 digits. Without a code of your own, your passphrase is asked for.</source>
        <translation>4 tot 8 cijfers. Zonder eigen code wordt je wachtzin gevraagd.</translation>
    </message>
    <message>
        <source>Your code is saved.</source>
        <translation>Je code is bewaard.</translation>
    </message>
</context>
<context>
    <name>YouthsPage</name>
    <message>
        <source>Young people</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>New young person</source>
        <translation>Nieuwe jongere</translation>
    </message>
    <message>
        <source>Search by name or companion</source>
        <translation>Zoek op naam of trajectgezel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n young people</source>
        <translation>
            <numerusform>%n jongere</numerusform>
            <numerusform>%n jongeren</numerusform>
        </translation>
    </message>
    <message>
        <source>No one called “%1”.</source>
        <translation>Niemand met de naam “%1”.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>“%1” toevoegen</translation>
    </message>
    <message>
        <source>Nobody here yet. Who do you walk beside?</source>
        <translation>Nog niemand hier. Met wie ga jij op weg?</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>not set</source>
        <translation>niet ingesteld</translation>
    </message>
</context>
</TS>
