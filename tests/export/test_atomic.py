import stat
from pathlib import Path

import pytest

from kgraph.errors import ExportError
from kgraph.export.atomic import replacing


def test_a_finished_file_takes_its_place(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "er" / "a.txt"
    with replacing(target) as stream:
        stream.write(b"new")
        assert not target.exists()
    assert target.read_bytes() == b"new"
    assert [p.name for p in target.parent.iterdir()] == ["a.txt"]


def test_others_may_read_what_the_user_lets_them(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    with replacing(tmp_path / "ours"):
        pass
    assert stat.S_IMODE((tmp_path / "ours").stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_after_an_error_the_old_file_stands(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old")

    def fail() -> None:
        with replacing(target) as stream:
            stream.write(b"half")
            raise ValueError("in the middle")

    with pytest.raises(ValueError, match="in the middle"):
        fail()
    assert target.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_a_folder_in_place_of_the_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="it is a folder"), replacing(tmp_path):
        pass


def test_a_file_in_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    target = tmp_path / "file" / "a.txt"
    with pytest.raises(ExportError) as caught, replacing(target):
        pass
    assert str(target) in str(caught.value)
    assert caught.value.remedy


def test_a_folder_without_write_permission_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> tuple[int, str]:
        raise PermissionError(13, "Permission denied")

    # Real permissions do not stop the superuser, under whom tests often run in containers.
    monkeypatch.setattr("kgraph.export.atomic.tempfile.mkstemp", refuse)
    with pytest.raises(ExportError, match="permission denied"), replacing(tmp_path / "a"):
        pass
