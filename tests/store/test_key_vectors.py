"""Key files as they were once written open for ever, and all that is derived for them stays as it is."""

import json
from base64 import b64decode
from hashlib import sha256
from uuid import UUID

from desktop.store import key_file
from desktop.store.key_content import decoded, encoded
from desktop.store.key_decisions import hash_of, key_check_of, signing_seed
from desktop.store.key_former import boxed
from desktop.store.key_seals import RecoverySeal, WorkerSeal
from desktop.store.sealing import is_signed, signing_public, unbox

# A program that derives something else cannot open what an older one wrote.
WRITTEN = (
    b'{"sha256":"250b8ff76a42d05fd2e91ac2d3630dc704085e93f44ecee307a894d279def1a6","content":{"format"'
    b':2,"notebook_id":"00112233-4455-6677-8899-aabbccddeeff","number":4,"epoch":2,"recovery_public":"'
    b'hXka7B7i3Cu/hc8Hy1mpeVKYtqu+wgZzH9yj+UyM4yU=","recovery_sealed_key":"5lGo2BR0efUWkxXCFcstOvzOoqc'
    b'AtLxObRvLyBZ+LwjRDc/PB6QSXsDPOEuNistpm4kzCBKJTUUeOOOlqEV3AMYkCVsvRGqh5SPwejjLZSw=","recovery_vou'
    b'ch":"NtMc2ZB97nAldv6S+EagmPa1c3L80RUppcpqm2JuAc4=","slots":[{"worker_id":"00000000-0000-4000-800'
    b'0-00000000000a","public":"RW9VVro1v8cWFnVqmBotxLGEcJUSBUYFb7uerM1CKn4=","private":{"salt":"/F6gr'
    b'AfGvsKZo95MU/5k9g==","passes":1,"lanes":1,"memory":8192,"nonce":"lWPkbOtRpBbIFAkT","box":"NAT1xP'
    b'gvxTsgrLKBVV7BwlYEKsYqx5yg7x2f1TmHJkfUD//LPsuPeba+5PKm6yHP"},"sealed_key":"TFWyiOgPha89zRqIVceXI'
    b'WmC6Ap6dwWP7xnCNHI9q3ZErxp5Kk1SGbxpEh88Qtd4Lc8WTsS537HGPwjm11pNJBOLDoD34RjxAuygtx5ycwE=","vouch"'
    b':"I0kmi4hzLH+ZEzN7v5zUwRdrnQYG4QooeVtXX7ESuK8=","anchor":"RQk1A9aYYoZ97BcCVYueltUI94ANyKHmybjqp1'
    b'qr6PU="},{"worker_id":"00000000-0000-4000-8000-00000000000b","public":"f2Cv4gpL4VAN/+DgPmqzTqhQI'
    b'hXxld8USCJvgGCH8ws=","private":{"salt":"zAeJuYaK/faSgO5aoxRxOQ==","passes":1,"lanes":1,"memory":'
    b'8192,"nonce":"czSGu46D5Emt4oBE","box":"RNEfmA3hIsBf8GSBPokxB20w6Qogq8JaQE8NSIoHea0kmPOGDFZBxdw+m'
    b'Mdf5pi6"},"sealed_key":"h1r1aM+FwAKuKOnlNdrjwA7x9Jf4d/mta57wbNG7jV1S1ye9k9ekJDiO8jUHCXVofgriqbR1'
    b'ycp7WEXPZw0wHAqPpX1Hneu2XcFN3vPOlEo=","vouch":"ViqUVZOx9XTdpDibQxoj1buZZVc1drM+Xnlx/tzXR44=","an'
    b'chor":"0Q4Pml5rBbAVv9NBeg46r1LACBxPzo8B0yL7ysdMDPk="}],"recovery_anchor":"RQk1A9aYYoZ97BcCVYuelt'
    b'UI94ANyKHmybjqp1qr6PU=","recovery_seed":"WGIwHQO6zlpcMSDZTcAVjPHd7cLD5vcNRSoOUDiWjiOzHS3GLAVgx5F'
    b'KP4Y73DciNWHs7QGx2Exu1a7P9kmJpdOoZphQjpxuk8z9mBHKV10=","decisions":[{"by":"00000000-0000-4000-80'
    b'00-00000000000a","previous":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","epoch":1,"key_check"'
    b':"fMTiUHNPW4EOscIqOWEkJFQ67JLJyAnuOUmlnENAKrQ=","members":[{"worker_id":"00000000-0000-4000-8000'
    b'-00000000000a","public":"RW9VVro1v8cWFnVqmBotxLGEcJUSBUYFb7uerM1CKn4=","signing":"Vr+G8wiFfUW+LJ'
    b'93M1jCqZkUtqVMk16zzVzvbVROS0A=","coordinator":true}],"gone":[],"recovery":{"public":"hXka7B7i3Cu'
    b'/hc8Hy1mpeVKYtqu+wgZzH9yj+UyM4yU=","signing":"7tjJnVTDmgy0xA8vyUAevSHKceIqi/qzuxArkziMnE4="},"si'
    b'gnature":"qoYzYoCD28yXfHBq6hq8OBfR5NgfYStVJamYFX2PICkds63g+vuYjPXp0+4126u5MMy0SEcE/LPeFZg/a2/4Ag'
    b'=="},{"by":"00000000-0000-4000-8000-00000000000a","previous":"RQk1A9aYYoZ97BcCVYueltUI94ANyKHmyb'
    b'jqp1qr6PU=","epoch":1,"key_check":"fMTiUHNPW4EOscIqOWEkJFQ67JLJyAnuOUmlnENAKrQ=","members":[{"wo'
    b'rker_id":"00000000-0000-4000-8000-00000000000b","public":"3awCcl+3dKf81MjkKsQxzyNbXoD77zgstvLtvm'
    b'2z+Qo=","signing":"nZKrWDx8Vu+PwvJoNQTxDBQFuAOWMKGPeeE0PzfXg/c=","coordinator":false}],"gone":[]'
    b',"recovery":null,"signature":"oV55thFd/aJn6fHHZ9NqV8DDjoNT9fTOmNyO+j3GFKubpivo4EHvFKxEDyA7ifW9oz'
    b'2d6g5nwTBLhwVp1IZYAg=="},{"by":"00000000-0000-4000-8000-00000000000a","previous":"H7KPoSMBpIKOgn'
    b'/3JpP88/TcFc5LHRX5jG6B0RP+O5k=","epoch":2,"key_check":"5qgTAnIGyHL0et8iaiOXy971QeCeLX9VaX9IQq+WL'
    b'1A=","members":[],"gone":["00000000-0000-4000-8000-00000000000b"],"recovery":null,"signature":"h'
    b'sAxTSFfTxS1GzajET56P9HXg2dMmt0njKVtLZM3UbVztCqIpRV8fpOnAHad9ekQ3M5icfIM7nO8tFsbOzwdDw=="},{"by":'
    b'"00000000-0000-4000-8000-00000000000a","previous":"AJYe9IsDG1YuczKfzrkWqI/051OaiJblx83FuyXNT2w="'
    b',"epoch":2,"key_check":"5qgTAnIGyHL0et8iaiOXy971QeCeLX9VaX9IQq+WL1A=","members":[{"worker_id":"0'
    b'0000000-0000-4000-8000-00000000000b","public":"f2Cv4gpL4VAN/+DgPmqzTqhQIhXxld8USCJvgGCH8ws=","si'
    b'gning":"oNY8XP49OxNem27RFCyj3yZs9QPSPunexm8HJA8EGe0=","coordinator":false}],"gone":[],"recovery"'
    b':null,"signature":"TYTdQng7LjYo54TYfPxih3DigooaOqGf2mvafAnqX+QZnr7ptR0Pa8SsrbufR+PMBLsmBifmvEcGQ'
    b'lxYtljUBA=="}],"former":["I61GGY4RFVkaKwvIe4LpeGp4Otf3i9poenpsSzAv2IO10iV2Da8mR5m21DprrchvoQfffi'
    b'BKH2mvP4hO"],"writer":"00000000-0000-4000-8000-00000000000a","signature":"XZ/u4a/Aejp4hSb874G7uS'
    b'xBrKw4XcavslhAex2TWv42rYrV812nYyriii4ULzOVWM9hxm11o11OzPLbjCPtAQ=="}}'
)
NOTEBOOK = UUID("00112233-4455-6677-8899-aabbccddeeff")
ANNA = UUID("00000000-0000-4000-8000-00000000000a")
BILAL = UUID("00000000-0000-4000-8000-00000000000b")
PRIVATE = bytes.fromhex("b8bad231ebb9b8a93cdb66bd16dbcedaac88e59dcc529c857c21f69f0088815e")
KEYS = [
    bytes.fromhex("55b1e8f732513590c1d00164bf65902746a4dab0aa3f5f2deba871bb0983fd4d"),
    bytes.fromhex("dbda5f95370f9e6249a79c43494f8745f8e5c613cb630af17ff19dd5e27cf6dd"),
]
SHEET = "MKWR-G0E8-3CMP-5KG9-BX19-AHQ4-3QWA-ZEDN-FE75"


def test_it_keeps_its_bytes_and_opens() -> None:
    keyfile = decoded(WRITTEN, 4)
    assert encoded(keyfile) == WRITTEN
    assert key_file.holders(keyfile) == ((ANNA, True), (BILAL, False))
    anna = key_file.unlock(keyfile, "het blauwe huis")
    assert (anna.worker_id, anna.private_key, anna.notebook_key) == (ANNA, PRIVATE, KEYS[1])
    assert key_file.unlock(keyfile, "negen gele bussen").notebook_key == KEYS[1]
    assert key_file.unlock_with_recovery(keyfile, SHEET).notebook_key == KEYS[1]
    assert dict(key_file.epoch_keys(keyfile, KEYS[1]).by_epoch) == dict(enumerate(KEYS, 1))


def test_its_fields_are_as_they_are_described() -> None:
    content = json.loads(WRITTEN)["content"]
    assert " ".join(content) == (
        "format notebook_id number epoch recovery_public recovery_sealed_key recovery_vouch slots "
        "recovery_anchor recovery_seed decisions former writer signature"
    )
    assert {" ".join(slot) for slot in content["slots"]} == {
        "worker_id public private sealed_key vouch anchor"
    }
    assert {" ".join(decision) for decision in content["decisions"]} == {
        "by previous epoch key_check members gone recovery signature"
    }
    assert " ".join(content["decisions"][0]["members"][0]) == "worker_id public signing coordinator"
    assert " ".join(content["decisions"][0]["recovery"]) == "public signing"


def _compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def test_signatures_can_be_checked_with_what_is_described() -> None:
    """Written from the description, without the code that makes key files."""
    envelope = json.loads(WRITTEN)
    content = envelope["content"]
    assert envelope["sha256"] == sha256(_compact(content)).hexdigest()
    signing = {one["worker_id"]: one["signing"] for d in content["decisions"] for one in d["members"]}
    previous = bytes(32)
    for decision in content["decisions"]:
        assert b64decode(decision["previous"]) == previous
        message = b"Trajectwiel 2 decision " + NOTEBOOK.bytes + _compact(decision | {"signature": ""})
        signature = b64decode(decision["signature"])
        assert is_signed(b64decode(signing[decision["by"]]), message, signature)
        previous = sha256(_compact(decision)).digest()
    unsigned = {name: value for name, value in content.items() if name != "signature"}
    message = b"Trajectwiel 2 key file " + _compact(unsigned)
    assert is_signed(b64decode(signing[content["writer"]]), message, b64decode(content["signature"]))


def test_what_is_derived_stays_the_same_for_ever() -> None:
    fixed, anchor = bytes(range(32)), bytes(range(32, 64))
    derived = {
        "signing seed": signing_seed(fixed, NOTEBOOK),
        "signing public": signing_public(signing_seed(fixed, NOTEBOOK)),
        "key check": key_check_of(fixed, NOTEBOOK),
        "vouch of a worker": WorkerSeal(NOTEBOOK, ANNA).vouch(fixed, anchor),
        "vouch of the recovery key": RecoverySeal(NOTEBOOK).vouch(fixed, anchor),
        "first decision": hash_of(decoded(WRITTEN, 4).decisions[0]),
    }
    assert {name: value.hex() for name, value in derived.items()} == EXPECTED


EXPECTED = {
    "signing seed": "3381ef85737086e3c654c08c9617882d0bab6ff899a6fc40ffa731722bd7c6f8",
    "signing public": "cc53db77f922728544d06886f0263cb7b18d70f29fa14743b57b73cb9f1118c5",
    "key check": "292870c75fdfa85e62a4ea89cf6cd803ca48c90a9f0fa254550cbfeccd325fef",
    "vouch of a worker": "221c087419c521517108297c033e313e10845e6b945f4c5906198f62542c678b",
    "vouch of the recovery key": "d5ff543031d6bca95a34929dd8e0136ac51e71eb36da46ddf2c7bba60de607d5",
    "first decision": "45093503d69862867dec1702558b9e96d508f7800dc8a1e6c9b8eaa75aabe8f5",
}


def test_former_keys_are_boxed_as_described() -> None:
    from desktop.store.sealing import derive

    (one,) = boxed(NOTEBOOK, {1: KEYS[0]}, KEYS[1])
    context = b"Trajectwiel 2 former key " + NOTEBOOK.bytes + (1).to_bytes(8, "big") + (2).to_bytes(8, "big")
    assert unbox(one, derive(KEYS[1], "former keys", NOTEBOOK), context) == KEYS[0]
