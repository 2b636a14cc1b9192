"Installation of cxrlt: everything stands in settings.ini."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

here = Path(__file__).parent
config = ConfigParser(delimiters=['='])
config.read(here/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
readme = here/'README.md'

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'],
    long_description=readme.read_text(encoding='utf-8') if readme.exists() else cfg['description'],
    long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'], keywords=cfg['keywords'],
    license='Apache-2.0', python_requires=f">={cfg['min_python']}",
    packages=[*find_packages(include=['cxrlt', 'cxrlt.*']), 'cxrlt.data'],
    package_dir={'cxrlt': 'cxrlt', 'cxrlt.data': 'data'},
    package_data={'cxrlt.data': ['*.csv', '*.json', '*/*.csv', '*/*.json']},
    install_requires=cfg['requirements'].split(),
    extras_require={'dev': cfg['dev_requirements'].split(), 'imagenet': cfg['imagenet_requirements'].split(),
                    'llm': cfg['llm_requirements'].split(), 'sentences': cfg['sentences_requirements'].split(), 'synthesis': cfg['synthesis_requirements'].split(),
                    'clip': cfg['clip_requirements'].split()},
    entry_points={'console_scripts': cfg['console_scripts'].split('\n'), 'nbdev': ['cxrlt=cxrlt._modidx:d']},
)
