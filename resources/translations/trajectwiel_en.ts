<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DomainsSection</name>
    <message numerus="yes">
        <source>%n life domain(s) on the wheel; there can be {fewest} to {most}.</source>
        <translation>
                <numerusform>%n life domain on the wheel; there can be {fewest} to {most}.</numerusform>
                <numerusform>%n life domains on the wheel; there can be {fewest} to {most}.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>DossierHeader</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n characters.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short still: %n more character(s).</source>
        <translation>
            <numerusform>Too short still: %n more character.</numerusform>
            <numerusform>Too short still: %n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%n thing(s) that you did while away do(es) not fit what others did. Nothing is lost.</source>
        <translation>
            <numerusform>%n thing that you did while away does not fit what others did. Nothing is lost.</numerusform>
            <numerusform>%n things that you did while away do not fit what others did. Nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours were about a young person who has been erased meanwhile. They are gone too.</source>
        <translation>
            <numerusform>%n change of yours was about a young person who has been erased meanwhile. It is gone too.</numerusform>
            <numerusform>%n changes of yours were about a young person who has been erased meanwhile. They are gone too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shared folder had been put back to an earlier moment. %n change(s) that it lacked was/were put back from this PC; nothing is lost.</source>
        <translation>
            <numerusform>The shared folder had been put back to an earlier moment. %n change that it lacked was put back from this PC; nothing is lost.</numerusform>
            <numerusform>The shared folder had been put back to an earlier moment. %n changes that it lacked were put back from this PC; nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>PlanFrame</name>
    <message numerus="yes">
        <source>%n plan(s), made together with %1</source>
        <translation>
            <numerusform>%n plan, made together with %1</numerusform>
            <numerusform>%n plans, made together with %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message numerus="yes">
        <source>%n colleagues are at work too</source>
        <translation>
            <numerusform>%n colleague is at work too</numerusform>
            <numerusform>%n colleagues are at work too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are in this dossier too</source>
        <translation>
            <numerusform>%n colleague is in this dossier too</numerusform>
            <numerusform>%n colleagues are in this dossier too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramSection</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadView</name>
    <message numerus="yes">
        <source>%n short statement(s), each a place between %1 and %2. Skipping is always fine.</source>
        <translation>
            <numerusform>%n short statement, each a place between %1 and %2. Skipping is always fine.</numerusform>
            <numerusform>%n short statements, each a place between %1 and %2. Skipping is always fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shared</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message numerus="yes">
        <source>%n thing(s) to choose from</source>
        <translation>
            <numerusform>%n thing to choose from</numerusform>
            <numerusform>%n things to choose from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for the network drive</source>
        <translation>
            <numerusform>%n change waits for the network drive</numerusform>
            <numerusform>%n changes wait for the network drive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way to the team</source>
        <translation>
            <numerusform>%n change on the way to the team</numerusform>
            <numerusform>%n changes on the way to the team</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouthLines</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open step(s)</source>
        <translation>
            <numerusform>%n open step</numerusform>
            <numerusform>%n open steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouthsPage</name>
    <message numerus="yes">
        <source>%n young people</source>
        <translation>
            <numerusform>%n young person</numerusform>
            <numerusform>%n young people</numerusform>
        </translation>
    </message>
</context>
</TS>
